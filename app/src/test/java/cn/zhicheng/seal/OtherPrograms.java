package cn.zhicheng.seal;

import cn.zhicheng.seal.key.Crypto;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.util.Selector;

/** What Poppler and OpenSSL, who share no line with us, say of a signed PDF. */
public final class OtherPrograms {
  private OtherPrograms() {}

  /** Poppler's words; it is not told whom to trust. */
  public static String pdfsig(byte[] signed) throws Exception {
    return Tool.run("pdfsig", "-nocert", Tool.file("signed.pdf", signed));
  }

  /** OpenSSL's words on signature and chain, believing the root the message brings along. */
  public static String opensslCms(byte[] signed) throws Exception {
    String content = Tool.file("content.bin", content(signed));
    return Tool.run(
        "openssl",
        "cms",
        "-verify",
        "-binary",
        "-inform",
        "DER",
        "-in",
        Tool.file("message.der", message(signed)),
        "-content",
        content,
        "-purpose",
        "any",
        "-CAfile",
        root(new CMSSignedData(message(signed))),
        "-out",
        content + ".out");
  }

  /** OpenSSL's words on the time-stamp over the signature. */
  public static String opensslStamp(byte[] signed) throws Exception {
    var data = new CMSSignedData(message(signed));
    SignerInformation signer = data.getSignerInfos().iterator().next();
    byte[] token =
        signer
            .getUnsignedAttributes()
            .get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken)
            .getAttrValues()
            .getObjectAt(0)
            .toASN1Primitive()
            .getEncoded();
    return Tool.run(
        "openssl",
        "ts",
        "-verify",
        "-token_in",
        "-in",
        Tool.file("stamp.der", token),
        "-data",
        Tool.file("signature.bin", signer.getSignature()),
        "-CAfile",
        root(new CMSSignedData(token)));
  }

  /** OpenSSL's words on an SM2 signature over SM3. */
  static String opensslSm2(byte[] certificate, byte[] content, byte[] signature) throws Exception {
    X509Certificate read =
        (X509Certificate)
            CertificateFactory.getInstance("X.509", Crypto.PROVIDER)
                .generateCertificate(new ByteArrayInputStream(certificate));
    String pem =
        "-----BEGIN PUBLIC KEY-----\n"
            + Base64.getMimeEncoder(64, new byte[] {'\n'})
                .encodeToString(read.getPublicKey().getEncoded())
            + "\n-----END PUBLIC KEY-----\n";
    return Tool.run(
        "openssl",
        "dgst",
        "-sm3",
        "-verify",
        Tool.file("sm2.pem", pem.getBytes(StandardCharsets.US_ASCII)),
        "-sigopt",
        "distid:1234567812345678",
        "-signature",
        Tool.file("sm2.sig", signature),
        Tool.file("sm2.bin", content));
  }

  /** The message as PDFBox finds it. */
  static byte[] message(byte[] signed) throws Exception {
    try (PDDocument document = Loader.loadPDF(signed);
        var in = new ASN1InputStream(document.getLastSignatureDictionary().getContents())) {
      return in.readObject().getEncoded();
    }
  }

  /** What the message covers. */
  static byte[] content(byte[] signed) throws Exception {
    try (PDDocument document = Loader.loadPDF(signed)) {
      return document.getLastSignatureDictionary().getSignedContent(signed);
    }
  }

  private static String root(CMSSignedData data) throws Exception {
    Selector<X509CertificateHolder> every = null;
    for (X509CertificateHolder one : data.getCertificates().getMatches(every)) {
      if (one.getSubject().equals(one.getIssuer())) {
        String pem =
            "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(one.getEncoded())
                + "\n-----END CERTIFICATE-----\n";
        return Tool.file("root.pem", pem.getBytes(StandardCharsets.US_ASCII));
      }
    }
    throw new AssertionError("The message brings no root");
  }
}
