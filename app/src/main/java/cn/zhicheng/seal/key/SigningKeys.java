package cn.zhicheng.seal.key;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The keys of this deployment, opened at the start: a wrong password shows then, not at night. */
@Component
public class SigningKeys {
  private static final String SM2 = "SM3withSM2";

  private final @Nullable Signer world;
  private final @Nullable Signer national;

  SigningKeys(SealSettings settings) {
    this.world =
        settings.token().configured()
            ? inToken(settings)
            : open(settings.store(), settings.password(), settings.alias(), false);
    this.national = open(settings.smStore(), settings.smPassword(), settings.smAlias(), true);
  }

  /** The RSA or ECDSA key. */
  public Optional<Signer> world() {
    return Optional.ofNullable(world);
  }

  /** The SM2 key. */
  public Optional<Signer> national() {
    return Optional.ofNullable(national);
  }

  Stream<Signer> all() {
    return Stream.concat(world().stream(), national().stream());
  }

  private static @Nullable Signer open(
      String file, String password, String alias, boolean national) {
    if (file.isEmpty()) {
      return null;
    }
    Signer key = StoredKey.open(Path.of(file), password, alias);
    if (key.algorithm().equals(SM2) != national) {
      throw new IllegalArgumentException(
          "The key in " + file + " is " + key.algorithm() + ": SM2 belongs into sm-store alone");
    }
    return key;
  }

  private static Signer inToken(SealSettings settings) {
    Signer key =
        TokenKey.open(
            settings.token(), CertificateFile.read("zhicheng.seal.anchors", settings.anchors()));
    if (key.algorithm().equals(SM2)) {
      throw new IllegalArgumentException(
          "zhicheng.seal.token: the key in "
              + settings.token()
              + " is SM2, which Java can't use in a token; keep it in zhicheng.seal.sm-store");
    }
    return key;
  }
}
