package cn.zhicheng.sandbox.portal;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.UUID;

/**
 * The portal's RSA key. It outlives restarts, as single logout shows an ID token signed before
 * them.
 */
final class SigningKey {
  private SigningKey() {}

  static RSAKey in(Path file) {
    try {
      if (Files.exists(file)) {
        return RSAKey.parse(Files.readString(file));
      }
      RSAKey key = new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
      Files.writeString(file, key.toJSONString());
      return key;
    } catch (IOException e) {
      throw new UncheckedIOException("The portal's key cannot be kept in " + file, e);
    } catch (ParseException | JOSEException e) {
      throw new IllegalStateException("The portal's key in " + file + " is not usable", e);
    }
  }
}
