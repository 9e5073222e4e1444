package cn.zhicheng.seal.pdf;

import cn.zhicheng.seal.SigningReason;
import cn.zhicheng.seal.cms.SignMessage;
import cn.zhicheng.seal.cms.SignerName;
import cn.zhicheng.seal.cms.StampSource;
import cn.zhicheng.seal.key.Signer;
import cn.zhicheng.seal.key.Trust;
import cn.zhicheng.shared.ProvinceTime;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.GregorianCalendar;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.springframework.stereotype.Component;

/** Adds a signature to a PDF as an incremental update: what was there stays byte for byte. */
@Component
public class SignPdf {
  /** Bytes kept free for the signature: key and chain, and a time-stamp with its own chain. */
  private static final int ROOM = 8 * 1024;

  private static final int ROOM_WITH_STAMP = 16 * 1024;

  private final SignMessage messages;
  private final StampSource stamps;
  private final Trust trust;

  SignPdf(SignMessage messages, StampSource stamps, Trust trust) {
    this.messages = messages;
    this.stamps = stamps;
    this.trust = trust;
  }

  public byte[] sign(byte[] unsigned, SigningReason reason, Signer signer) {
    try (PDDocument document = Loader.loadPDF(unsigned);
        var options = new SignatureOptions()) {
      options.setPreferredSignatureSize(stamps.configured() ? ROOM_WITH_STAMP : ROOM);
      document.addSignature(
          described(reason, signer),
          content -> messages.sign(content.readAllBytes(), signer),
          options);
      SecurityStore.add(document, signer.chain(), trust.crls());
      var signed = new ByteArrayOutputStream();
      document.saveIncremental(signed);
      return signed.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("The PDF can't be signed", e);
    }
  }

  private static PDSignature described(SigningReason reason, Signer signer) {
    var signature = new PDSignature();
    signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
    signature.setSubFilter(
        signer.algorithm().startsWith("SM3")
            ? PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED // PAdES knows no SM2
            : PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
    signature.setName(SignerName.of(signer.certificate()));
    signature.setReason(reason.what());
    signature.setSignDate(GregorianCalendar.from(reason.at().atZone(ProvinceTime.ZONE)));
    return signature;
  }
}
