package cn.zhicheng.seal.ofd;

import cn.zhicheng.seal.SigningReason;
import cn.zhicheng.seal.key.Signer;
import cn.zhicheng.shared.ProvinceTime;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

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
  private static final Pattern BODY_END = Pattern.compile("</(\\w+:)?DocBody>");

  private static final String SIGNATURES =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <ofd:Signatures xmlns:ofd="http://www.ofdspec.org/2016">\
      <ofd:MaxSignId>1</ofd:MaxSignId>\
      <ofd:Signature ID="1" Type="Sign" BaseLoc="/%s"/></ofd:Signatures>
      """;
  private static final String SIGNATURE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <ofd:Signature xmlns:ofd="http://www.ofdspec.org/2016"><ofd:SignedInfo>\
      <ofd:Provider ProviderName="zhicheng" Company="zhicheng" Version="1"/>\
      <ofd:SignatureMethod>1.2.156.10197.1.501</ofd:SignatureMethod>\
      <ofd:SignatureDateTime>%s</ofd:SignatureDateTime>\
      <ofd:References CheckMethod="SM3">%s</ofd:References></ofd:SignedInfo>\
      <ofd:SignedValue>/%s</ofd:SignedValue></ofd:Signature>
      """;
  private static final String REFERENCE =
      "<ofd:Reference FileRef=\"/%s\"><ofd:CheckValue>%s</ofd:CheckValue></ofd:Reference>";

  /**
   * @throws IllegalArgumentException when it is signed already
   */
  public byte[] sign(byte[] unsigned, SigningReason reason, Signer signer) {
    try {
      var files = new LinkedHashMap<>(OfdFiles.read(unsigned));
      files.put(OFD, pointing(files.getOrDefault(OFD, new byte[0])));
      files.put(LIST, SIGNATURES.formatted(DIGESTS).getBytes(StandardCharsets.UTF_8));
      String time = ProvinceTime.second(reason.at());
      byte[] digests =
          SIGNATURE.formatted(time, references(files), VALUE).getBytes(StandardCharsets.UTF_8);
      files.put(DIGESTS, digests);
      files.put(VALUE, NationalMessage.made(Sm3.of(digests), signer));
      return OfdFiles.write(files, reason.at());
    } catch (IOException e) {
      throw new UncheckedIOException("The OFD can't be signed", e);
    }
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
