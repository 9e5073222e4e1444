package cn.zhicheng.seal.ofd;

import cn.zhicheng.seal.key.Crypto;
import cn.zhicheng.seal.key.Signer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DLSequence;
import org.bouncycastle.asn1.DLSet;
import org.bouncycastle.asn1.DLTaggedObject;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;

/**
 * A signed message after GB/T 35275: like CMS, under Chinese numbers and without signed attributes.
 * SM2 signs the content, which is the SM3 digest of a file.
 *
 * @param content what was signed
 * @param sent the certificates that came along
 */
record NationalMessage(
    byte[] content, byte[] signature, X509Certificate signer, List<X509Certificate> sent)
    implements OfdMessage {
  private static final ASN1ObjectIdentifier SIGNED =
      new ASN1ObjectIdentifier("1.2.156.10197.6.1.4.2.2");
  private static final ASN1ObjectIdentifier DATA =
      new ASN1ObjectIdentifier("1.2.156.10197.6.1.4.2.1");
  private static final AlgorithmIdentifier SM3 = new AlgorithmIdentifier(GMObjectIdentifiers.sm3);
  private static final AlgorithmIdentifier SM2 =
      new AlgorithmIdentifier(GMObjectIdentifiers.sm2sign);
  private static final int MOST_BYTES = 64 * 1024;
  private static final int MOST_CERTIFICATES = 16;

  /**
   * The message over this digest. Its certificates stand in their order, the signer's first, where
   * simple readers look for it; DER would sort them.
   */
  static byte[] made(byte[] digest, Signer signer) throws IOException {
    try {
      var certificates = new ASN1EncodableVector();
      for (X509Certificate one : signer.chain()) {
        certificates.add(ASN1Primitive.fromByteArray(one.getEncoded()));
      }
      var info =
          new DLSequence(
              new ASN1Encodable[] {
                new ASN1Integer(1),
                named(signer.certificate()),
                SM3,
                SM2,
                new DEROctetString(signer.sign(digest))
              });
      var data =
          new DLSequence(
              new ASN1Encodable[] {
                new ASN1Integer(1),
                new DLSet(SM3),
                new ContentInfo(DATA, new DEROctetString(digest)),
                new DLTaggedObject(false, 0, new DLSet(certificates)),
                new DLSet(info)
              });
      return new ContentInfo(SIGNED, data).getEncoded("DL");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The signing certificate can't be read", e);
    }
  }

  private static IssuerAndSerialNumber named(X509Certificate certificate) {
    return new IssuerAndSerialNumber(
        X500Name.getInstance(certificate.getIssuerX500Principal().getEncoded()),
        certificate.getSerialNumber());
  }

  /**
   * Reads a message.
   *
   * @throws IOException when it is none with one signer and its certificate
   */
  static NationalMessage read(byte[] der) throws IOException {
    try {
      return read(parsed(der));
    } catch (GeneralSecurityException
        | RuntimeException // what the parser throws at hostile bytes has no common type
        | StackOverflowError e) {
      throw new IOException("Not a signed message", e);
    }
  }

  private static ContentInfo parsed(byte[] der) throws IOException {
    if (der.length > MOST_BYTES) {
      throw new IOException("A message larger than any of ours");
    }
    ContentInfo message = ContentInfo.getInstance(ASN1Primitive.fromByteArray(der));
    if (!SIGNED.equals(message.getContentType())) {
      throw new IOException("Another kind of message");
    }
    return message;
  }

  private static NationalMessage read(ContentInfo message)
      throws IOException, GeneralSecurityException {
    SignedData data = SignedData.getInstance(message.getContent());
    if (data.getSignerInfos().size() != 1 || data.getCertificates() == null) {
      throw new IOException("One signer and its certificate are expected");
    }
    SignerInfo info = SignerInfo.getInstance(data.getSignerInfos().getObjectAt(0));
    if (info.getAuthenticatedAttributes() != null) {
      throw new IOException("A signature over something else");
    }
    var sent = new ArrayList<X509Certificate>();
    var factory = CertificateFactory.getInstance("X.509", Crypto.PROVIDER);
    for (ASN1Encodable one : data.getCertificates()) {
      if (sent.size() < MOST_CERTIFICATES) {
        byte[] der = one.toASN1Primitive().getEncoded();
        sent.add((X509Certificate) factory.generateCertificate(new ByteArrayInputStream(der)));
      }
    }
    var id = IssuerAndSerialNumber.getInstance(info.getSID().getId());
    X509Certificate signer =
        sent.stream()
            .filter(one -> named(one).equals(id))
            .findFirst()
            .orElseThrow(() -> new IOException("The signer's certificate is missing"));
    return new NationalMessage(
        ASN1OctetString.getInstance(data.getEncapContentInfo().getContent()).getOctets(),
        info.getEncryptedDigest().getOctets(),
        signer,
        sent);
  }

  @Override
  public boolean fits() {
    return SealedMessage.fits(signer, content, signature);
  }
}
