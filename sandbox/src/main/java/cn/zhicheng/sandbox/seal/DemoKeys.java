package cn.zhicheng.sandbox.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The keys of this sandbox, made once per data folder: nobody else trusts their roots.
 *
 * @param folder holds {@code signing.p12}, {@code signing-sm2.p12} and {@code stamping.p12}
 * @param password of all three
 */
public record DemoKeys(Path folder, String password) {
  static final String ORGANISATION = "C=CN,O=某某省人力资源和社会保障厅（演示）";

  /** The keys of this folder, made now where there are none yet. */
  public static DemoKeys in(Path folder) {
    try {
      Path password = folder.resolve("password");
      if (!Files.exists(password)) {
        make(folder, password);
      }
      return new DemoKeys(folder, Files.readString(password));
    } catch (IOException e) {
      throw new UncheckedIOException("Signing keys cannot be kept in " + folder, e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Signing keys cannot be made", e);
    }
  }

  /** The password comes last: a start that broke off begins anew. */
  private static void make(Path folder, Path file) throws IOException, GeneralSecurityException {
    Files.createDirectories(folder, ownerOnly("rwx------"));
    byte[] random = new byte[24];
    new SecureRandom().nextBytes(random);
    String password = Base64.getUrlEncoder().encodeToString(random);
    var world = new DemoRoot("P-256", "演示根证书", password);
    var national = new DemoRoot("sm2p256v1", "演示国密根证书", password);
    String signer = ORGANISATION + ",CN=职称电子证照签章（演示）";
    world.issue(signer, false, folder.resolve("signing.p12"));
    national.issue(signer, false, folder.resolve("signing-sm2.p12"));
    world.issue(ORGANISATION + ",CN=时间戳服务（演示）", true, folder.resolve("stamping.p12"));
    Files.createFile(file, ownerOnly("rw-------"));
    Files.writeString(file, password);
  }

  private static FileAttribute<?> ownerOnly(String permissions) {
    return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
  }

  public Path worldStore() {
    return folder.resolve("signing.p12");
  }

  public Path nationalStore() {
    return folder.resolve("signing-sm2.p12");
  }

  /** Keeps the password out of logs. */
  @Override
  public String toString() {
    return "DemoKeys[" + folder + "]";
  }
}
