package cn.zhicheng.seal;

import cn.zhicheng.seal.key.Crypto;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A root made up for tests, and what it issues. */
final class DemoAuthority {
  static final String PASSWORD = "test-only";
  static final String SIGNER = "C=CN,O=某某省人力资源和社会保障厅,CN=职称电子证照签章";

  private final String kind;
  private final KeyPair keys;
  private final X509Certificate root;
  private long serial = 1000;

  /**
   * @param kind RSA, EC or SM2
   */
  DemoAuthority(String kind, String name) throws Exception {
    this.kind = kind;
    this.keys = pair(kind);
    this.root = certificate("CN=" + name, keys, "CN=" + name, true, false);
  }

  X509Certificate root() {
    return root;
  }

  /** A signing key with its chain. */
  Path store(Path folder, String subject) throws Exception {
    return stored(folder, signing(subject));
  }

  record Issued(KeyPair keys, X509Certificate certificate) {}

  Issued signing(String subject) throws Exception {
    KeyPair signing = pair(kind);
    return new Issued(signing, issue(subject, signing, false));
  }

  Issued stamping() throws Exception {
    KeyPair stamping = pair(kind);
    return new Issued(stamping, issue("CN=时间戳", stamping, true));
  }

  private X509Certificate issue(String subject, KeyPair pair, boolean stamps) throws Exception {
    return certificate(subject, pair, name(), false, stamps);
  }

  Path stored(Path folder, Issued key) throws Exception {
    KeyStore store = KeyStore.getInstance("PKCS12", Crypto.PROVIDER);
    store.load(null, null);
    store.setKeyEntry(
        "seal",
        key.keys().getPrivate(),
        PASSWORD.toCharArray(),
        new Certificate[] {key.certificate(), root});
    Path file = Files.createTempFile(folder, kind, ".p12");
    try (OutputStream out = Files.newOutputStream(file)) {
      store.store(out, PASSWORD.toCharArray());
    }
    return file;
  }

  /** A revocation list that holds until then. */
  Path revoking(Path folder, X509Certificate revoked, Instant at, Instant until) throws Exception {
    var list = new X509v2CRLBuilder(new X500Name(name()), Date.from(at));
    list.setNextUpdate(Date.from(until));
    list.addCRLEntry(revoked.getSerialNumber(), Date.from(at), CRLReason.keyCompromise);
    Path file = Files.createTempFile(folder, "revoked", ".crl");
    Files.write(file, list.build(signer()).getEncoded());
    return file;
  }

  private String name() {
    return root.getSubjectX500Principal().getName();
  }

  private ContentSigner signer() throws OperatorCreationException {
    return new JcaContentSignerBuilder(algorithm())
        .setProvider(Crypto.PROVIDER)
        .build(keys.getPrivate());
  }

  private X509Certificate certificate(
      String subject, KeyPair pair, String issuer, boolean authority, boolean stamps)
      throws Exception {
    Instant now = Instant.now();
    var made =
        new JcaX509v3CertificateBuilder(
            new X500Name(issuer),
            BigInteger.valueOf(serial++),
            Date.from(now.minus(Duration.ofDays(30))),
            Date.from(now.plus(Duration.ofDays(3650))),
            new X500Name(subject),
            pair.getPublic());
    made.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
    made.addExtension(
        Extension.keyUsage,
        true,
        new KeyUsage(
            authority
                ? KeyUsage.keyCertSign | KeyUsage.cRLSign
                : KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
    if (stamps) {
      made.addExtension(
          Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
    }
    return new JcaX509CertificateConverter()
        .setProvider(Crypto.PROVIDER)
        .getCertificate(made.build(signer()));
  }

  String algorithm() {
    return switch (kind) {
      case "RSA" -> "SHA256withRSA";
      case "EC" -> "SHA256withECDSA";
      default -> "SM3withSM2";
    };
  }

  private static KeyPair pair(String kind) throws Exception {
    if (kind.equals("RSA")) {
      var maker = KeyPairGenerator.getInstance("RSA");
      maker.initialize(3072);
      return maker.generateKeyPair();
    }
    var maker = KeyPairGenerator.getInstance("EC", Crypto.PROVIDER);
    maker.initialize(new ECGenParameterSpec(kind.equals("EC") ? "P-256" : "sm2p256v1"));
    return maker.generateKeyPair();
  }
}
