package cn.zhicheng.seal.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The document security store (PAdES part 2): certificates and revocation lists kept inside the
 * PDF, so that it can be checked when nobody answers any more. Written with the signature and
 * therefore covered by it: nothing is ever added afterwards.
 */
final class SecurityStore {
  private SecurityStore() {}

  static void add(PDDocument document, List<X509Certificate> chain, List<X509CRL> crls)
      throws IOException {
    try {
      var certificates = new COSArray();
      for (X509Certificate one : chain) {
        certificates.add(stream(document, one.getEncoded()));
      }
      var store = new COSDictionary();
      store.setItem("Certs", certificates);
      if (!crls.isEmpty()) {
        var lists = new COSArray();
        for (X509CRL one : crls) {
          lists.add(stream(document, one.getEncoded()));
        }
        store.setItem("CRLs", lists);
      }
      COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
      catalog.setItem("DSS", store);
      catalog.setNeedToBeUpdated(true);
    } catch (GeneralSecurityException e) {
      throw new IOException("A certificate has no encoding", e);
    }
  }

  private static COSStream stream(PDDocument document, byte[] der) throws IOException {
    COSStream stream = document.getDocument().createCOSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(der);
    }
    return stream;
  }
}
