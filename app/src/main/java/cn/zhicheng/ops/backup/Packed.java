package cn.zhicheng.ops.backup;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Packed files of a backup, with their hashes. */
final class Packed {
  private static final int BUFFER = 1 << 16;

  private Packed() {}

  /** Writes into a stream. */
  @FunctionalInterface
  interface Writing {
    void to(OutputStream out) throws IOException;
  }

  /** Writes a packed file and says the SHA-256 of it. */
  static String write(Path file, Writing content) throws IOException {
    MessageDigest digest = sha256();
    try (OutputStream raw = new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
        OutputStream packed = new GZIPOutputStream(new DigestOutputStream(raw, digest), BUFFER)) {
      content.to(packed);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Its content; to be closed. */
  static InputStream read(Path file) throws IOException {
    return new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER), BUFFER);
  }

  /** The SHA-256 of a file as it lies there. */
  static String hash(Path file) throws IOException {
    MessageDigest digest = sha256();
    try (InputStream in = Files.newInputStream(file)) {
      byte[] buffer = new byte[BUFFER];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("No SHA-256 in this JDK", e);
    }
  }
}
