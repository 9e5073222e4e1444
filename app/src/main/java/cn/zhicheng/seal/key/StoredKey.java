package cn.zhicheng.seal.key;

import cn.zhicheng.shared.Refusal;
import cn.zhicheng.shared.RefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.ProviderException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A key of a Java key store: one of a PKCS#12 file, or one that a token keeps to itself. */
final class StoredKey implements Signer {
  private static final Logger LOG = LoggerFactory.getLogger(StoredKey.class);

  private final PrivateKey key;
  private final List<X509Certificate> chain;
  private final String algorithm;
  private final Provider provider;

  private StoredKey(PrivateKey key, List<X509Certificate> chain, Provider provider) {
    this.key = key;
    this.chain = chain;
    this.algorithm = algorithm(chain.getFirst().getPublicKey());
    this.provider = provider;
  }

  /**
   * Opens a PKCS#12 file.
   *
   * @param alias empty: the only key in it
   * @throws IllegalArgumentException when it can't be read, or has no such key: stops the start
   */
  static StoredKey open(Path file, String password, String alias) {
    try (InputStream in = Files.newInputStream(file)) {
      KeyStore store = KeyStore.getInstance("PKCS12", Crypto.PROVIDER);
      store.load(in, password.toCharArray());
      return in(store, alias, password, file.toString(), Crypto.PROVIDER, List.of());
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalArgumentException("The key store " + file + " does not open", e);
    }
  }

  /**
   * A key of an open store.
   *
   * @param where named when it has no such key
   * @param provider signs with it
   * @param issuers may lengthen a chain that stops early
   */
  static StoredKey in(
      KeyStore store,
      String alias,
      String password,
      String where,
      Provider provider,
      List<X509Certificate> issuers)
      throws GeneralSecurityException {
    String name = alias.isEmpty() ? onlyKey(store, where) : alias;
    Certificate @Nullable [] found = store.getCertificateChain(name);
    if (found == null || !(store.getKey(name, password.toCharArray()) instanceof PrivateKey key)) {
      throw new IllegalArgumentException("No key " + name + " in " + where);
    }
    var chain = new ArrayList<X509Certificate>();
    for (Certificate one : found) {
      chain.add(CertificateFile.reread(one.getEncoded()));
    }
    return new StoredKey(key, CertificateFile.completed(chain, issuers), provider);
  }

  private static String onlyKey(KeyStore store, String where) throws GeneralSecurityException {
    String found = null;
    for (String alias : Collections.list(store.aliases())) {
      if (store.isKeyEntry(alias)) {
        if (found != null) {
          throw new IllegalArgumentException("Several keys in " + where + ": tell the alias");
        }
        found = alias;
      }
    }
    if (found == null) {
      throw new IllegalArgumentException("No key in " + where);
    }
    return found;
  }

  private static String algorithm(PublicKey key) {
    if (key.getAlgorithm().equals("RSA")) {
      return "SHA256withRSA";
    }
    var curve = SubjectPublicKeyInfo.getInstance(key.getEncoded()).getAlgorithm().getParameters();
    return GMObjectIdentifiers.sm2p256v1.equals(curve) ? "SM3withSM2" : "SHA256withECDSA";
  }

  @Override
  public String algorithm() {
    return algorithm;
  }

  @Override
  public List<X509Certificate> chain() {
    return chain;
  }

  /** Refused (SEAL_UNAVAILABLE) while the token does not answer; why stands in the log. */
  @Override
  public byte[] sign(byte[] toBeSigned) {
    try {
      Signature signature = Signature.getInstance(algorithm, provider);
      signature.initSign(key);
      signature.update(toBeSigned);
      return signature.sign();
    } catch (GeneralSecurityException | ProviderException e) {
      LOG.error("The signing key does not sign", e);
      var refused =
          new RefusedException(Refusal.of("SEAL_UNAVAILABLE", "签章密钥暂时不能使用，文件还没有签章，请稍后再试。"));
      refused.initCause(e);
      throw refused;
    }
  }
}
