package cn.zhicheng.seal.ofd;

import cn.zhicheng.seal.SealPlace;
import cn.zhicheng.seal.SigningReason;
import cn.zhicheng.seal.key.Signer;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.shared.Refusal;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.shared.SafeXml;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/**
 * Adds a digital signature to an OFD: one list of the digests of all its files, and an SM2
 * signature over that list. OFD has no place for what a signature is for.
 */
@Component
public class SignOfd {
  static final String OFD = "OFD.xml";
  private static final String FOLDER = "Doc_0/Signs/";
  private static final String LIST = FOLDER + "Signatures.xml";
  private static final String DIGESTS = FOLDER + "Sign_0/Signature.xml";
  private static final String VALUE = FOLDER + "Sign_0/SignedValue.dat";
  private static final String SEAL = FOLDER + "Sign_0/Seal.esl";
  private static final Pattern BODY_END = Pattern.compile("</(\\w+:)?DocBody>");

  private static final String SIGNATURES =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <ofd:Signatures xmlns:ofd="http://www.ofdspec.org/2016">\
      <ofd:MaxSignId>1</ofd:MaxSignId>\
      <ofd:Signature ID="1" Type="%s" BaseLoc="/%s"/></ofd:Signatures>
      """;
  private static final String SIGNATURE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <ofd:Signature xmlns:ofd="http://www.ofdspec.org/2016"><ofd:SignedInfo>\
      <ofd:Provider ProviderName="zhicheng" Company="zhicheng" Version="1"/>\
      <ofd:SignatureMethod>1.2.156.10197.1.501</ofd:SignatureMethod>\
      <ofd:SignatureDateTime>%s</ofd:SignatureDateTime>\
      <ofd:References CheckMethod="SM3">%s</ofd:References>%s</ofd:SignedInfo>\
      <ofd:SignedValue>/%s</ofd:SignedValue></ofd:Signature>
      """;
  private static final String REFERENCE =
      "<ofd:Reference FileRef=\"/%s\"><ofd:CheckValue>%s</ofd:CheckValue></ofd:Reference>";

  private static final String STAMP =
      """
      <ofd:StampAnnot ID="1" PageRef="%s" Boundary="%s %s %s %s"/>\
      <ofd:Seal><ofd:BaseLoc>/%s</ofd:BaseLoc></ofd:Seal>\
      """;

  /**
   * A seal to be set (GB/T 38540).
   *
   * @param place where on which page
   */
  public record Setting(ElectronicSeal seal, SealPlace place) {}

  /**
   * Signs, and sets a seal with the signature where there is one.
   *
   * @throws IllegalArgumentException when it is signed already
   * @throws RefusedException SEAL_ENDED, when the seal is out of its time
   */
  public byte[] sign(
      byte[] unsigned, SigningReason reason, Signer signer, @Nullable Setting setting) {
    try {
      var files = new LinkedHashMap<>(OfdFiles.read(unsigned));
      String stamp = setting == null ? "" : stamp(files, setting, reason.at());
      files.put(OFD, pointing(files.getOrDefault(OFD, new byte[0])));
      String type = setting == null ? "Sign" : "Seal";
      files.put(LIST, SIGNATURES.formatted(type, DIGESTS).getBytes(StandardCharsets.UTF_8));
      String time = ProvinceTime.second(reason.at());
      byte[] digests =
          SIGNATURE
              .formatted(time, references(files), stamp, VALUE)
              .getBytes(StandardCharsets.UTF_8);
      files.put(DIGESTS, digests);
      files.put(
          VALUE,
          setting == null
              ? NationalMessage.made(Sm3.of(digests), signer)
              : SealedMessage.made(
                  setting.seal(), Sm3.of(digests), "/" + DIGESTS, reason.at(), signer));
      return OfdFiles.write(files, reason.at());
    } catch (IOException e) {
      throw new UncheckedIOException("The OFD can't be signed", e);
    }
  }

  /** Puts the seal among the files; what is said of it in the signature. */
  private static String stamp(Map<String, byte[]> files, Setting setting, Instant at)
      throws IOException {
    ElectronicSeal seal = setting.seal();
    if (at.isBefore(seal.from()) || at.isAfter(seal.until())) {
      throw new RefusedException(Refusal.of("SEAL_ENDED", "电子印章不在有效期内，暂时不能签发，请联系系统管理员。"));
    }
    files.put(SEAL, seal.der());
    SealPlace place = setting.place();
    return STAMP.formatted(
        page(files, place.page()),
        place.x() - seal.width() / 2,
        place.y() - seal.height() / 2,
        seal.width(),
        seal.height(),
        SEAL);
  }

  /** What this page is called inside the OFD. */
  private static String page(Map<String, byte[]> files, int number) throws IOException {
    Element entry = SafeXml.root(files.getOrDefault(OFD, new byte[0]));
    String document = OfdFiles.path(SafeXml.textBelow(entry, "DocRoot"));
    Element root = SafeXml.root(files.getOrDefault(document, new byte[0]));
    List<Element> pages = SafeXml.children(SafeXml.children(root, "Pages").getFirst(), "Page");
    return pages.get(number - 1).getAttribute("ID");
  }

  /** The OFD's entry file, told where its signatures are. */
  private static byte[] pointing(byte[] entry) {
    var xml = new String(entry, StandardCharsets.UTF_8);
    Matcher end = BODY_END.matcher(xml);
    if (!end.find() || xml.contains("Signatures>")) {
      throw new IllegalArgumentException("No OFD that is still to be signed");
    }
    String prefix = end.group(1) == null ? "" : end.group(1);
    String told = "<%1$sSignatures>/%2$s</%1$sSignatures>".formatted(prefix, LIST);
    return new StringBuilder(xml)
        .insert(end.start(), told)
        .toString()
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String references(Map<String, byte[]> files) {
    var references = new StringBuilder();
    files.forEach((path, content) ->
        references.append(
            REFERENCE.formatted(
                path.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;"),
                Base64.getEncoder().encodeToString(Sm3.of(content)))));
    return references.toString();
  }
}
