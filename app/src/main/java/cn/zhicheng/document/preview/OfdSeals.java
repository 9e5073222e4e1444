package cn.zhicheng.document.preview;

import cn.zhicheng.shared.SafeXml;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.w3c.dom.Element;

/**
 * The pictures of electronic seals (GB/T 38540) on the pages. They are drawn, not verified: who
 * must know whether a seal is genuine opens the original.
 */
final class OfdSeals {
  private static final int DEEPEST = 16;

  private OfdSeals() {}

  /**
   * A seal on a page.
   *
   * @param picture a picture, or another OFD
   */
  record Seal(String page, Rectangle2D box, byte[] picture) {}

  static List<Seal> of(ZipContents zip, Element body) throws IOException {
    var seals = new ArrayList<Seal>();
    String list = OfdValues.location("", SafeXml.text(body, "Signatures"));
    Optional<byte[]> xml = list.isEmpty() ? Optional.empty() : zip.find(list);
    if (xml.isEmpty()) {
      return seals;
    }
    for (Element signature : SafeXml.children(SafeXml.root(xml.get()), "Signature")) {
      String file = OfdValues.location(OfdValues.folder(list), signature.getAttribute("BaseLoc"));
      Optional<byte[]> read = zip.find(file);
      if (read.isPresent()) {
        seals.addAll(stamped(zip, OfdValues.folder(file), SafeXml.root(read.get())));
      }
    }
    return seals;
  }

  private static List<Seal> stamped(ZipContents zip, String folder, Element signature)
      throws IOException {
    List<Element> stamps = SafeXml.all(signature, "StampAnnot");
    if (stamps.isEmpty()) {
      return List.of();
    }
    byte[] picture = picture(zip, folder, signature);
    return stamps.stream()
        .map(stamp ->
            new Seal(
                stamp.getAttribute("PageRef"),
                OfdValues.box(stamp.getAttribute("Boundary")),
                picture))
        .toList();
  }

  /** From the seal's own file, or from the signature, which holds the seal too. */
  private static byte[] picture(ZipContents zip, String folder, Element signature)
      throws IOException {
    var files = new ArrayList<String>();
    SafeXml.all(signature, "Seal").forEach(seal -> files.add(SafeXml.text(seal, "BaseLoc")));
    SafeXml.all(signature, "SignedValue").forEach(v -> files.add(v.getTextContent().strip()));
    for (String file : files) {
      Optional<byte[]> der = zip.find(OfdValues.location(folder, file));
      Optional<byte[]> found =
          der.isEmpty() ? Optional.empty() : inside(ASN1Primitive.fromByteArray(der.get()), 0);
      if (found.isPresent()) {
        return found.get();
      }
    }
    throw new IOException("A seal without a picture");
  }

  private static Optional<byte[]> inside(ASN1Encodable node, int depth) {
    if (depth > DEEPEST) {
      return Optional.empty();
    }
    if (node instanceof ASN1OctetString octets) {
      return Optional.of(octets.getOctets()).filter(OfdSeals::drawn);
    }
    if (node instanceof ASN1TaggedObject tagged) {
      return inside(tagged.getBaseObject(), depth + 1);
    }
    if (node instanceof ASN1Sequence sequence) {
      for (ASN1Encodable part : sequence) {
        Optional<byte[]> found = inside(part, depth + 1);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean drawn(byte[] octets) {
    return archive(octets) || Pictures.showable(octets);
  }

  /** Whether it is an OFD of its own. */
  static boolean archive(byte[] picture) {
    return picture.length > 4 && picture[0] == 'P' && picture[1] == 'K' && picture[2] == 3;
  }
}
