package cn.zhicheng.seal.key;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.Provider;
import java.security.ProviderException;
import java.security.Security;
import java.security.cert.X509Certificate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Opens a PKCS#11 token with the JDK's own provider. The key never leaves it; whatever keeps it
 * from opening stops the start, names the setting and never the PIN.
 */
final class TokenKey {
  private TokenKey() {}

  /**
   * The key of the token.
   *
   * @param issuers where the certificates above the key's are looked up that the token lacks
   */
  static Signer open(TokenSettings settings, List<X509Certificate> issuers) {
    Provider provider = provider(settings);
    KeyStore store = store(settings, provider);
    try {
      return StoredKey.in(
          store,
          settings.alias(),
          settings.pin(),
          settings + " (zhicheng.seal.token.alias; its certificate must lie beside it)",
          provider,
          issuers);
    } catch (GeneralSecurityException | ProviderException e) {
      throw new IllegalArgumentException(
          "zhicheng.seal.token: the keys in "
              + settings
              + " can't be read; the JDK knows RSA and ECDSA in tokens, and no SM2",
          e);
    }
  }

  private static Provider provider(TokenSettings settings) {
    if (!Files.isRegularFile(Path.of(settings.module()))) {
      throw new IllegalArgumentException(
          "zhicheng.seal.token.module: there is no file " + settings.module());
    }
    Provider blank = Security.getProvider("SunPKCS11");
    if (blank == null) {
      throw new IllegalArgumentException(
          "zhicheng.seal.token.module: this Java comes without jdk.crypto.cryptoki");
    }
    String slot = settings.slot().isEmpty() ? "slotListIndex = 0" : "slot = " + settings.slot();
    try {
      return blank.configure(
          "--name = zhicheng\nlibrary = " + settings.module() + "\n" + slot + "\n");
    } catch (RuntimeException e) { // several kinds, by what is wrong with library or slot
      throw missing(settings, e);
    }
  }

  private static KeyStore store(TokenSettings settings, Provider provider) {
    KeyStore store;
    try {
      store = KeyStore.getInstance("PKCS11", provider);
    } catch (GeneralSecurityException e) { // what a slot without a token has: nothing
      throw missing(settings, e);
    }
    try {
      store.load(null, settings.pin().toCharArray());
      return store;
    } catch (IOException | GeneralSecurityException | ProviderException e) {
      throw refused(e) ? pin(settings, e) : missing(settings, e);
    }
  }

  /** Whether it was the PIN, as the token says in the last place. */
  private static boolean refused(@Nullable Throwable told) {
    return told != null
        && (String.valueOf(told.getMessage()).contains("CKR_PIN_") || refused(told.getCause()));
  }

  private static IllegalArgumentException pin(TokenSettings settings, Exception cause) {
    return new IllegalArgumentException(
        "zhicheng.seal.token.pin: the token in "
            + settings
            + " refused the PIN; do not try again and again, tokens lock themselves",
        cause);
  }

  private static IllegalArgumentException missing(TokenSettings settings, Exception cause) {
    return new IllegalArgumentException(
        "zhicheng.seal.token.slot: no token that is ready in " + settings, cause);
  }
}
