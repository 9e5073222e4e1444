package cn.zhicheng.seal.key;

import cn.zhicheng.seal.key.Trust.SignedAt;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The revocation lists configured ({@code zhicheng.seal.crls}), read at the start. */
final class RevocationLists {
  private static final Logger LOG = LoggerFactory.getLogger(RevocationLists.class);

  private final List<X509CRL> lists;

  private RevocationLists(List<X509CRL> lists) {
    this.lists = List.copyOf(lists);
  }

  /**
   * Reads them. One that has run out is used on, as whom it names stays revoked, and the log says
   * so; whoever was revoked since is not known.
   *
   * @param issuers whose lists we know
   * @throws IllegalArgumentException when a file is missing or no list, or its list is not by one
   *     of the issuers: it would say nothing about anybody, so it stops the start
   */
  static RevocationLists read(
      List<String> files, Collection<X509Certificate> issuers, Instant now) {
    var found = new ArrayList<X509CRL>();
    for (String file : files) {
      for (X509CRL list : lists(file)) {
        requireIssued(file, list, issuers);
        Date next = list.getNextUpdate();
        if (next != null && next.toInstant().isBefore(now)) {
          LOG.warn(
              "The revocation list {} of zhicheng.seal.crls ended at {}: fetch the next one",
              file,
              next.toInstant());
        }
        found.add(list);
      }
    }
    return new RevocationLists(found);
  }

  List<X509CRL> all() {
    return lists;
  }

  /** Revoked before it signed; a time nobody proves may be made up, so then revoked at all. */
  boolean revoked(X509Certificate certificate, SignedAt at) {
    return lists.stream()
        .filter(list -> list.getIssuerX500Principal().equals(certificate.getIssuerX500Principal()))
        .map(list -> list.getRevokedCertificate(certificate.getSerialNumber()))
        .filter(Objects::nonNull)
        .anyMatch(
            entry -> !at.proven() || !entry.getRevocationDate().toInstant().isAfter(at.time()));
  }

  private static List<X509CRL> lists(String file) {
    try (InputStream in = Files.newInputStream(Path.of(file))) {
      List<X509CRL> found =
          CertificateFactory.getInstance("X.509", Crypto.PROVIDER).generateCRLs(in).stream()
              .map(X509CRL.class::cast)
              .toList();
      if (!found.isEmpty()) {
        return found;
      }
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalArgumentException(none(file), e);
    }
    throw new IllegalArgumentException(none(file));
  }

  private static String none(String file) {
    return "zhicheng.seal.crls: there is no revocation list in " + file;
  }

  private static void requireIssued(
      String file, X509CRL list, Collection<X509Certificate> issuers) {
    if (issuers.stream().noneMatch(issuer -> issued(list, issuer))) {
      throw new IllegalArgumentException(
          "zhicheng.seal.crls: the list in "
              + file
              + " is signed by none of our anchors and chains; it says it is by "
              + list.getIssuerX500Principal().getName());
    }
  }

  private static boolean issued(X509CRL list, X509Certificate issuer) {
    if (!list.getIssuerX500Principal().equals(issuer.getSubjectX500Principal())) {
      return false;
    }
    try {
      list.verify(issuer.getPublicKey(), Crypto.PROVIDER);
      return true;
    } catch (GeneralSecurityException e) {
      return false; // that is the answer: somebody else signed it
    }
  }
}
