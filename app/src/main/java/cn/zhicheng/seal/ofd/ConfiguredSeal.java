package cn.zhicheng.seal.ofd;

import cn.zhicheng.seal.SealImprint;
import cn.zhicheng.seal.key.SealSettings;
import cn.zhicheng.seal.key.Signer;
import cn.zhicheng.seal.key.SigningKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The electronic seal of this deployment ({@code zhicheng.seal.ofd-seal}). One that can't be set
 * stops the start.
 */
@Component
public class ConfiguredSeal {
  private static final String SETTING = "zhicheng.seal.ofd-seal: ";

  private final @Nullable ElectronicSeal seal;

  ConfiguredSeal(SealSettings settings, SigningKeys keys) {
    this.seal = settings.ofdSeal().isEmpty() ? null : opened(settings.ofdSeal(), keys);
  }

  /** Empty where none is configured. */
  public Optional<ElectronicSeal> seal() {
    return Optional.ofNullable(seal);
  }

  /** How it looks; empty where none is configured. */
  public Optional<SealImprint> imprint() {
    return seal().map(one -> new SealImprint(one.name(), one.picture(), one.width(), one.height()));
  }

  private static ElectronicSeal opened(String file, SigningKeys keys) {
    try {
      ElectronicSeal seal = ElectronicSeal.read(Files.readAllBytes(Path.of(file)));
      if (!seal.kind().equalsIgnoreCase("PNG")) {
        throw new IllegalArgumentException(
            SETTING + "the picture of " + file + " is " + seal.kind() + ", and must be PNG");
      }
      Signer key =
          keys.national()
              .orElseThrow(
                  () -> new IllegalArgumentException(SETTING + "a seal needs a key in sm-store"));
      if (!seal.belongsTo(key.certificate().getEncoded())) {
        throw new IllegalArgumentException(
            SETTING + "the seal in " + file + " does not name the certificate of sm-store");
      }
      return seal;
    } catch (IOException | CertificateEncodingException e) {
      throw new IllegalArgumentException(SETTING + "there is no electronic seal in " + file, e);
    }
  }
}
