package cn.zhicheng.sandbox;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * The sandbox's own secrets, made once per data folder: without them its database cannot be read.
 *
 * @param dataKey 32 bytes in Base64, seals personal data
 * @param indexKey 32 bytes in Base64, makes blind indexes
 * @param clientSecret of the product at the portal
 */
record Secrets(String dataKey, String indexKey, String clientSecret) {
  static Secrets in(Path file) {
    try {
      if (!Files.exists(file)) {
        write(file);
      }
      var kept = new Properties();
      try (Reader reader = Files.newBufferedReader(file)) {
        kept.load(reader);
      }
      return new Secrets(
          kept.getProperty("data-key"),
          kept.getProperty("index-key"),
          kept.getProperty("client-secret"));
    } catch (IOException e) {
      throw new UncheckedIOException("Secrets cannot be kept in " + file, e);
    }
  }

  private static void write(Path file) throws IOException {
    var made = new Properties();
    made.setProperty("data-key", random());
    made.setProperty("index-key", random());
    made.setProperty("client-secret", random());
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try (Writer writer = Files.newBufferedWriter(file)) {
      made.store(writer, "Secrets of this sandbox");
    }
  }

  /** A secret nobody can guess. */
  static String random() {
    byte[] bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    return Base64.getEncoder().encodeToString(bytes);
  }
}
