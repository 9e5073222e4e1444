package cn.zhicheng.seal.key;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/** A key from a PKCS#12 file. */
final class StoredKey implements Signer {
  private final PrivateKey key;
  private final List<X509Certificate> chain;
  private final String algorithm;

  private StoredKey(PrivateKey key, List<X509Certificate> chain) {
    this.key = key;
    this.chain = chain;
    this.algorithm = algorithm(chain.getFirst().getPublicKey());
  }

  /**
   * Opens the file.
   *
   * @param alias empty: the only key in it
   * @throws IllegalArgumentException when it can't be read, or has no such key: stops the start
   */
  static StoredKey open(Path file, String password, String alias) {
    try (InputStream in = Files.newInputStream(file)) {
      KeyStore store = KeyStore.getInstance("PKCS12", Crypto.PROVIDER);
      store.load(in, password.toCharArray());
      String name = alias.isEmpty() ? onlyKey(store, file) : alias;
      if (!(store.getKey(name, password.toCharArray()) instanceof PrivateKey key)) {
        throw new IllegalArgumentException("No key " + name + " in " + file);
      }
      List<X509Certificate> chain =
          Arrays.stream(store.getCertificateChain(name)).map(X509Certificate.class::cast).toList();
      return new StoredKey(key, chain);
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalArgumentException("The key store " + file + " does not open", e);
    }
  }

  private static String onlyKey(KeyStore store, Path file) throws GeneralSecurityException {
    String found = null;
    for (String alias : Collections.list(store.aliases())) {
      if (store.isKeyEntry(alias)) {
        if (found != null) {
          throw new IllegalArgumentException("Several keys in " + file + ": tell the alias");
        }
        found = alias;
      }
    }
    if (found == null) {
      throw new IllegalArgumentException("No key in " + file);
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

  @Override
  public byte[] sign(byte[] toBeSigned) {
    try {
      Signature signature = Signature.getInstance(algorithm, Crypto.PROVIDER);
      signature.initSign(key);
      signature.update(toBeSigned);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The signing key does not sign", e);
    }
  }
}
