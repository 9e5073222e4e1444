package cn.zhicheng.seal.ofd;

import cn.zhicheng.seal.FileKind;
import cn.zhicheng.seal.FileOutcome;
import cn.zhicheng.seal.FileVerdict;
import cn.zhicheng.seal.cms.SignerName;
import cn.zhicheng.seal.key.Trust;
import cn.zhicheng.seal.key.Trust.SignedAt;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.shared.SafeXml;
import cn.zhicheng.shared.Sha256;
import java.io.IOException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/** Says of an OFD whether it is ours and unchanged. */
@Component
public class CheckOfd {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
  private static final FileVerdict UNREADABLE =
      FileVerdict.of(FileKind.NONE, FileOutcome.UNREADABLE);
  private static final FileVerdict CHANGED = FileVerdict.of(FileKind.OFD, FileOutcome.CHANGED);

  /** More XML than we ever write into one file. */
  private static final int MOST_XML = 2 * 1024 * 1024;

  private final Trust trust;
  private final Clock clock;

  CheckOfd(Trust trust, Clock clock) {
    this.trust = trust;
    this.clock = clock;
  }

  public FileVerdict check(byte[] archive) {
    Map<String, byte[]> files;
    String list;
    try {
      files = OfdFiles.read(archive);
      list = SafeXml.textBelow(read(file(files, SignOfd.OFD)), "Signatures");
    } catch (IOException e) {
      return UNREADABLE;
    }
    if (list.isEmpty()) {
      return FileVerdict.of(FileKind.OFD, FileOutcome.NOT_SIGNED);
    }
    try {
      return signed(files, OfdFiles.path(list));
    } catch (IOException | RuntimeException e) { // Base64 that is none, for instance
      return CHANGED;
    }
  }

  /** We sign once, and last: of several signatures one is at least not ours. */
  private FileVerdict signed(Map<String, byte[]> files, String list) throws IOException {
    List<Element> signatures = SafeXml.all(read(file(files, list)), "Signature");
    if (signatures.size() != 1) {
      return signatures.isEmpty() ? FileVerdict.of(FileKind.OFD, FileOutcome.NOT_SIGNED) : CHANGED;
    }
    String type = signatures.getFirst().getAttribute("Type");
    String digests = OfdFiles.path(signatures.getFirst().getAttribute("BaseLoc"));
    byte[] xml = file(files, digests);
    Element signature = read(xml);
    String value = OfdFiles.path(SafeXml.textBelow(signature, "SignedValue"));
    OfdMessage message = OfdMessage.read(type, file(files, value));
    Instant signedAt = time(SafeXml.textBelow(signature, "SignatureDateTime"));
    var at = new SignedAt(signedAt == null ? clock.instant() : signedAt, false);
    boolean known = trust.known(message.signer(), message.sent());
    boolean fits =
        known
            && MessageDigest.isEqual(message.content(), Sm3.of(xml))
            && message.fits()
            && covers(signature, files, digests, value);
    boolean ours = fits ? trust.ours(message.signer(), message.sent(), at) : known;
    return new FileVerdict(
        FileKind.OFD,
        !ours ? FileOutcome.FOREIGN : fits ? FileOutcome.VALID : FileOutcome.CHANGED,
        SignerName.of(message.signer()),
        signedAt,
        null,
        Sha256.of(xml));
  }

  /** Every file but the signature's own two is listed with its right digest, and no other is. */
  private static boolean covers(
      Element signature, Map<String, byte[]> files, String digests, String value)
      throws IOException {
    var open = new HashSet<>(files.keySet());
    open.remove(digests);
    open.remove(value);
    for (Element reference : SafeXml.all(signature, "Reference")) {
      String path = OfdFiles.path(reference.getAttribute("FileRef"));
      byte[] told = Base64.getDecoder().decode(SafeXml.textBelow(reference, "CheckValue"));
      if (!open.remove(path) || !MessageDigest.isEqual(told, Sm3.of(file(files, path)))) {
        return false;
      }
    }
    return open.isEmpty();
  }

  private static Element read(byte[] xml) throws IOException {
    return SafeXml.root(xml, MOST_XML);
  }

  private static byte[] file(Map<String, byte[]> files, String path) throws IOException {
    byte[] content = files.get(path);
    if (content == null) {
      throw new IOException("No file " + path);
    }
    return content;
  }

  private static @Nullable Instant time(String written) {
    try {
      return LocalDateTime.parse(written, TIME).atZone(ProvinceTime.ZONE).toInstant();
    } catch (DateTimeException e) {
      return null; // a stranger's way to write it
    }
  }
}
