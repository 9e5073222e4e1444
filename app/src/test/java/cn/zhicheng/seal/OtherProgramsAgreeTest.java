package cn.zhicheng.seal;

import static cn.zhicheng.seal.OurKeys.OURS;
import static cn.zhicheng.seal.OurKeys.OURS_BY_CURVE;
import static cn.zhicheng.seal.OurKeys.REASON;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.seal.key.Crypto;
import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicInteger;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.junit.jupiter.api.Test;
import org.ofdrw.reader.OFDReader;
import org.ofdrw.sign.verify.OFDValidator;

/** Poppler, OpenSSL and OFDRW, who share no line with us, find the same signatures right. */
class OtherProgramsAgreeTest {
  @Test
  void popplerFindsTheRsaSignatureValid() throws Exception {
    String said = OtherPrograms.pdfsig(OURS.sign().pdf(SamplePdf.made(), REASON));
    assertThat(said)
        .contains("Signature is Valid", "Total document signed", "ETSI.CAdES.detached", "SHA-256");
  }

  @Test
  void popplerFindsTheSignatureOnACurveValid() throws Exception {
    assertThat(OtherPrograms.pdfsig(OURS_BY_CURVE.sign().pdf(SamplePdf.made(), REASON)))
        .contains("Signature is Valid", "Total document signed");
  }

  @Test
  void opensslFindsTheRsaAndTheCurveSignatureRight() throws Exception {
    for (Deployment one : new Deployment[] {OURS, OURS_BY_CURVE}) {
      byte[] signed = one.sign().pdf(SamplePdf.made(), REASON);
      assertThat(OtherPrograms.opensslCms(signed)).containsIgnoringCase("successful");
    }
  }

  @Test
  void opensslFindsTheSm2SignatureOfAPdfRight() throws Exception {
    byte[] signed = OURS.sign().pdfNational(SamplePdf.made(), REASON);
    var data = new CMSSignedData(OtherPrograms.message(signed));
    SignerInformation info = data.getSignerInfos().iterator().next();
    X509CertificateHolder signer =
        (X509CertificateHolder) data.getCertificates().getMatches(info.getSID()).iterator().next();
    assertThat(
            OtherPrograms.opensslSm2(
                signer.getEncoded(), info.getEncodedSignedAttributes(), info.getSignature()))
        .contains("Verified OK");
    String digest =
        Tool.run("openssl", "dgst", "-sm3", Tool.file("sm.bin", OtherPrograms.content(signed)));
    assertThat(HexFormat.of().formatHex(digestIn(info))).isEqualTo(digest.split("= ")[1].strip());
  }

  @Test
  void opensslFindsTheSm2SignatureOfAnOfdRight() throws Exception {
    byte[] ofd = OURS.sign().ofd(SampleOfd.made(), REASON);
    var files = Archive.unpack(ofd);
    SignedData data = signed(Archive.file(files, "Doc_0/Signs/Sign_0/SignedValue.dat"));
    SignerInfo info = SignerInfo.getInstance(data.getSignerInfos().getObjectAt(0));
    byte[] content =
        ASN1OctetString.getInstance(data.getEncapContentInfo().getContent()).getOctets();
    byte[] certificate = data.getCertificates().getObjectAt(0).toASN1Primitive().getEncoded();
    assertThat(
            OtherPrograms.opensslSm2(certificate, content, info.getEncryptedDigest().getOctets()))
        .contains("Verified OK");
    String list = Tool.file("list.xml", Archive.file(files, "Doc_0/Signs/Sign_0/Signature.xml"));
    assertThat(Tool.run("openssl", "dgst", "-sm3", list))
        .contains(HexFormat.of().formatHex(content));
  }

  /**
   * OFDRW finds the signature and all digests right. Its own reading of the signed value does not
   * run with this Bouncy Castle, so that part is the JDK's and ours.
   */
  @Test
  void ofdrwFindsTheSignatureOfAnOfd() throws Exception {
    Path file = Path.of(Tool.file("signed.ofd", OURS.sign().ofd(SampleOfd.made(), REASON)));
    var seen = new AtomicInteger();
    try (var reader = new OFDReader(file);
        var validator = new OFDValidator(reader)) {
      validator.setValidator((type, algorithm, list, value) -> {
        byte[] content =
            ASN1OctetString.getInstance(signed(value).getEncapContentInfo().getContent())
                .getOctets();
        MessageDigest sm3 = MessageDigest.getInstance("SM3", Crypto.PROVIDER);
        assertThat(content).isEqualTo(sm3.digest(list));
        seen.incrementAndGet();
      });
      validator.exeValidate();
    }
    assertThat(seen).hasValue(1);
  }

  private static byte[] digestIn(SignerInformation info) {
    var attribute = info.getSignedAttributes().get(CMSAttributes.messageDigest);
    return ASN1OctetString.getInstance(attribute.getAttrValues().getObjectAt(0)).getOctets();
  }

  private static SignedData signed(byte[] value) throws IOException {
    return SignedData.getInstance(
        ContentInfo.getInstance(ASN1Primitive.fromByteArray(value)).getContent());
  }
}
