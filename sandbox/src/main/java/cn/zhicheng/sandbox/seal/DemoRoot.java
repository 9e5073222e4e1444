package cn.zhicheng.sandbox.seal;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.Provider;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A root that issues a few certificates and is forgotten: its own key is kept nowhere. */
final class DemoRoot {
  static final Provider PROVIDER = new BouncyCastleProvider();

  private final String curve;
  private final String password;
  private final KeyPair keys;
  private final X500Name name;
  private final X509Certificate certificate;
  private long serial = 1;

  DemoRoot(String curve, String name, String password)
      throws IOException, GeneralSecurityException {
    this.curve = curve;
    this.password = password;
    this.keys = pair();
    this.name = new X500Name(DemoKeys.ORGANISATION + ",CN=" + name);
    var usage = new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign);
    this.certificate = certificate(this.name, keys, usage, true, false);
  }

  /** A new key with its chain, as PKCS#12. */
  void issue(String subject, boolean stamps, Path file)
      throws IOException, GeneralSecurityException {
    KeyPair pair = pair();
    var usage = new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation);
    X509Certificate issued = certificate(new X500Name(subject), pair, usage, false, stamps);
    KeyStore store = KeyStore.getInstance("PKCS12", PROVIDER);
    store.load(null, null);
    store.setKeyEntry(
        "seal", pair.getPrivate(), password.toCharArray(), new Certificate[] {issued, certificate});
    try (OutputStream out = Files.newOutputStream(file)) {
      store.store(out, password.toCharArray());
    }
  }

  private X509Certificate certificate(
      X500Name subject, KeyPair pair, KeyUsage usage, boolean authority, boolean stamps)
      throws IOException, GeneralSecurityException {
    Instant now = Instant.now();
    var made =
        new JcaX509v3CertificateBuilder(
            name,
            BigInteger.valueOf(serial++),
            Date.from(now.minus(Duration.ofDays(3650))), // demo papers are dated back
            Date.from(now.plus(Duration.ofDays(3650))),
            subject,
            pair.getPublic());
    made.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
    made.addExtension(Extension.keyUsage, true, usage);
    if (stamps) {
      made.addExtension(
          Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
    }
    try {
      var signer = new JcaContentSignerBuilder(algorithm()).setProvider(PROVIDER);
      return new JcaX509CertificateConverter()
          .setProvider(PROVIDER)
          .getCertificate(made.build(signer.build(keys.getPrivate())));
    } catch (OperatorCreationException e) {
      throw new GeneralSecurityException("The root does not sign", e);
    }
  }

  private String algorithm() {
    return curve.startsWith("sm2") ? "SM3withSM2" : "SHA256withECDSA";
  }

  private KeyPair pair() throws GeneralSecurityException {
    KeyPairGenerator maker = KeyPairGenerator.getInstance("EC", PROVIDER);
    maker.initialize(new ECGenParameterSpec(curve));
    return maker.generateKeyPair();
  }
}
