package cn.zhicheng.seal.key;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Certificates as this product reads them, whatever they come from. */
final class CertificateFile {
  private CertificateFile() {}

  /**
   * All certificates of PEM files.
   *
   * @param setting named where a file is missing or has none: that stops the start, as trusting
   *     somebody else instead would go unseen
   */
  static List<X509Certificate> read(String setting, List<String> files) {
    var found = new ArrayList<X509Certificate>();
    for (String file : files) {
      try (InputStream in = Files.newInputStream(Path.of(file))) {
        int before = found.size();
        CertificateFactory.getInstance("X.509", Crypto.PROVIDER)
            .generateCertificates(in)
            .forEach(one -> found.add((X509Certificate) one));
        if (found.size() == before) {
          throw new IllegalArgumentException(none(setting, file));
        }
      } catch (IOException | GeneralSecurityException e) {
        throw new IllegalArgumentException(none(setting, file), e);
      }
    }
    return List.copyOf(found);
  }

  /** The certificate as our own provider reads it, which knows every curve. */
  static X509Certificate reread(byte[] der) throws GeneralSecurityException {
    return (X509Certificate)
        CertificateFactory.getInstance("X.509", Crypto.PROVIDER)
            .generateCertificate(new ByteArrayInputStream(der));
  }

  /** The chain with those put on top that are missing, as far up as known. */
  static List<X509Certificate> completed(
      List<X509Certificate> chain, Collection<X509Certificate> issuers) {
    var whole = new ArrayList<>(chain);
    Optional<X509Certificate> next = above(whole.getLast(), issuers);
    while (next.isPresent() && !whole.contains(next.get())) {
      whole.add(next.get());
      next = above(whole.getLast(), issuers);
    }
    return List.copyOf(whole);
  }

  private static Optional<X509Certificate> above(
      X509Certificate one, Collection<X509Certificate> issuers) {
    return issuers.stream()
        .filter(issuer -> issuer.getSubjectX500Principal().equals(one.getIssuerX500Principal()))
        .filter(issuer -> signed(one, issuer))
        .findFirst();
  }

  private static boolean signed(X509Certificate one, X509Certificate issuer) {
    try {
      one.verify(issuer.getPublicKey(), Crypto.PROVIDER);
      return true;
    } catch (GeneralSecurityException e) {
      return false; // that is the answer: another key of that name
    }
  }

  private static String none(String setting, String file) {
    return setting + ": there are no certificates in " + file;
  }
}
