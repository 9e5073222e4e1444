package cn.zhicheng.seal.key;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.security.auth.x500.X500Principal;
import org.springframework.stereotype.Component;

/** Whom we believe: roots, our own names below them, and what was revoked. */
@Component
public class Trust {
  /** Certificates between a signer and its root at most; more is not followed. */
  private static final int DEEPEST = 5;

  /**
   * When something was signed.
   *
   * @param proven by a time-stamp, and not only claimed
   */
  public record SignedAt(Instant time, boolean proven) {}

  private final List<X509Certificate> anchors;
  private final List<X509Certificate> tsaAnchors;
  private final RevocationLists revocations;
  private final Set<X500Principal> ours;
  private final List<X509Certificate> known;

  Trust(SealSettings settings, SigningKeys keys, Clock clock) {
    List<X509Certificate> told = CertificateFile.read("zhicheng.seal.anchors", settings.anchors());
    this.anchors = told.isEmpty() ? keys.all().map(key -> key.chain().getLast()).toList() : told;
    List<X509Certificate> stamping =
        CertificateFile.read("zhicheng.seal.tsa-anchors", settings.tsaAnchors());
    this.tsaAnchors = stamping.isEmpty() ? anchors : stamping;
    this.known = keys.all().flatMap(key -> key.chain().stream()).toList();
    List<X509Certificate> issuers =
        Stream.of(anchors, tsaAnchors, known).flatMap(List::stream).toList();
    this.revocations = RevocationLists.read(settings.crls(), issuers, clock.instant());
    this.ours =
        Stream.concat(
                keys.all().map(key -> key.certificate().getSubjectX500Principal()),
                settings.names().stream().map(X500Principal::new))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The revocation lists configured. */
  public List<X509CRL> crls() {
    return revocations.all();
  }

  /**
   * Whether this certificate is one of ours: it bears our name, and a root we trust stands above
   * it. A root alone would not do: it may issue to anybody.
   */
  public boolean ours(X509Certificate signer, Collection<X509Certificate> sent, SignedAt at) {
    return ours.contains(signer.getSubjectX500Principal())
        && signs(signer)
        && leadsTo(anchors, signer, sent, at);
  }

  /** The same, whenever it signed: also of a certificate that has ended or was revoked since. */
  public boolean known(X509Certificate signer, Collection<X509Certificate> sent) {
    return ours(signer, sent, new SignedAt(signer.getNotBefore().toInstant(), true));
  }

  /** Whether this is a time-stamp authority we trust. */
  public boolean stamps(X509Certificate authority, Collection<X509Certificate> sent, SignedAt at) {
    return leadsTo(tsaAnchors, authority, sent, at);
  }

  private static boolean signs(X509Certificate certificate) {
    boolean[] usage = certificate.getKeyUsage();
    return usage == null || usage[0] || usage[1];
  }

  private boolean leadsTo(
      List<X509Certificate> roots,
      X509Certificate leaf,
      Collection<X509Certificate> sent,
      SignedAt at) {
    List<X509Certificate> path = path(roots, leaf, sent);
    if (path.isEmpty() || path.stream().anyMatch(one -> revocations.revoked(one, at))) {
      return path.isEmpty() && roots.contains(leaf);
    }
    try {
      var anchored = new HashSet<TrustAnchor>();
      roots.forEach(root -> anchored.add(new TrustAnchor(root, null)));
      var asked = new PKIXParameters(anchored);
      asked.setDate(Date.from(at.time()));
      asked.setRevocationEnabled(false); // asked above: an old list still says who was revoked
      var factory = CertificateFactory.getInstance("X.509", Crypto.PROVIDER);
      CertPathValidator.getInstance("PKIX", Crypto.PROVIDER)
          .validate(factory.generateCertPath(path), asked);
      return true;
    } catch (GeneralSecurityException e) {
      return false; // that is the answer: it does not lead there
    }
  }

  /** From the leaf up to below a root, one issuer each: hostile files can't make us try many. */
  private List<X509Certificate> path(
      List<X509Certificate> roots, X509Certificate leaf, Collection<X509Certificate> sent) {
    var path = new ArrayList<X509Certificate>();
    X509Certificate next = leaf;
    while (next != null && path.size() < DEEPEST && !roots.contains(next)) {
      path.add(next);
      X500Principal issuer = next.getIssuerX500Principal();
      boolean done = roots.stream().anyMatch(root -> root.getSubjectX500Principal().equals(issuer));
      next =
          done
              ? null
              : Stream.concat(known.stream(), sent.stream())
                  .filter(one -> one.getSubjectX500Principal().equals(issuer))
                  .filter(one -> !path.contains(one))
                  .findFirst()
                  .orElse(null);
    }
    return path;
  }
}
