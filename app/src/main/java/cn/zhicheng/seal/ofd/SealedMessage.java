package cn.zhicheng.seal.ofd;

import cn.zhicheng.seal.key.Crypto;
import cn.zhicheng.seal.key.Signer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1BitString;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERGeneralizedTime;
import org.bouncycastle.asn1.DERIA5String;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;

/**
 * A seal set on a document (GB/T 38540, {@code SES_Signature} of version 4): SM2 signs the seal,
 * the time and the SM3 digest of a file together. The seal's own maker is not asked: whoever signed
 * chose the seal, and that is who is trusted.
 *
 * @param signed what the signature covers
 * @param content the digest
 */
record SealedMessage(byte[] signed, byte[] content, byte[] signature, X509Certificate signer)
    implements OfdMessage {
  private static final int VERSION = 4;
  private static final int PARTS = 4;
  private static final int MOST_BYTES = 2 * 1024 * 1024;

  /**
   * @param path of the file with this digest, inside the OFD
   */
  static byte[] made(ElectronicSeal seal, byte[] digest, String path, Instant at, Signer signer)
      throws IOException {
    try {
      var signed =
          sequence(
              new ASN1Integer(VERSION),
              ASN1Primitive.fromByteArray(seal.der()),
              new DERGeneralizedTime(Date.from(at)),
              new DERBitString(digest),
              new DERIA5String(path));
      byte[] signature = signer.sign(signed.getEncoded("DER"));
      return sequence(
              signed,
              new DEROctetString(signer.certificate().getEncoded()),
              GMObjectIdentifiers.sm2sign_with_sm3,
              new DERBitString(signature))
          .getEncoded("DER");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The signing certificate can't be read", e);
    }
  }

  /**
   * Reads one.
   *
   * @throws IOException when it is none
   */
  static SealedMessage read(byte[] der) throws IOException {
    if (der.length > MOST_BYTES) {
      throw new IOException("A seal larger than any of ours");
    }
    try {
      var whole = ASN1Sequence.getInstance(ASN1Primitive.fromByteArray(der));
      var signed = ASN1Sequence.getInstance(whole.getObjectAt(0));
      if (whole.size() != PARTS
          || ASN1Integer.getInstance(signed.getObjectAt(0)).intValueExact() != VERSION
          || !GMObjectIdentifiers.sm2sign_with_sm3.equals(
              ASN1ObjectIdentifier.getInstance(whole.getObjectAt(2)))) {
        throw new IOException("Another kind of seal");
      }
      byte[] certificate = ASN1OctetString.getInstance(whole.getObjectAt(1)).getOctets();
      return new SealedMessage(
          signed.getEncoded("DER"),
          ASN1BitString.getInstance(signed.getObjectAt(3)).getOctets(),
          ASN1BitString.getInstance(whole.getObjectAt(3)).getOctets(),
          certificate(certificate));
    } catch (GeneralSecurityException
        | RuntimeException // what the parser throws at hostile bytes has no common type
        | StackOverflowError e) {
      throw new IOException("Not a seal", e);
    }
  }

  /** To the byte what was signed: a reader that puts right what is no DER would hide a change. */
  private static X509Certificate certificate(byte[] der)
      throws IOException, GeneralSecurityException {
    var certificate =
        (X509Certificate)
            CertificateFactory.getInstance("X.509", Crypto.PROVIDER)
                .generateCertificate(new ByteArrayInputStream(der));
    if (!Arrays.equals(certificate.getEncoded(), der)) {
      throw new IOException("A certificate that is not DER");
    }
    return certificate;
  }

  /** The signer's alone: what is above it, we know. */
  @Override
  public List<X509Certificate> sent() {
    return List.of(signer);
  }

  @Override
  public boolean fits() {
    return fits(signer, signed, signature);
  }

  /** Whether SM2 over SM3 fits these bytes. */
  static boolean fits(X509Certificate signer, byte[] signed, byte[] signature) {
    try {
      Signature check = Signature.getInstance("SM3withSM2", Crypto.PROVIDER);
      check.initVerify(signer.getPublicKey());
      check.update(signed);
      return check.verify(signature);
    } catch (GeneralSecurityException e) {
      return false; // another kind of key, or no signature at all
    }
  }

  private static DERSequence sequence(ASN1Encodable... parts) {
    return new DERSequence(parts);
  }
}
