package cn.zhicheng.seal.pdf;

import cn.zhicheng.seal.FileKind;
import cn.zhicheng.seal.FileOutcome;
import cn.zhicheng.seal.FileVerdict;
import cn.zhicheng.seal.cms.BrokenMessageException;
import cn.zhicheng.seal.cms.CheckMessage;
import cn.zhicheng.seal.cms.CheckedMessage;
import cn.zhicheng.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says of a PDF whether it is ours and unchanged. */
@Component
public class CheckPdf {
  private static final DateTimeFormatter PDF_TIME = DateTimeFormatter.ofPattern("yyyyMMddHHmmssXX");
  private static final int TAIL = 1024;

  private final CheckMessage messages;

  CheckPdf(CheckMessage messages) {
    this.messages = messages;
  }

  public FileVerdict check(byte[] file) {
    List<ByteRange> ranges = ByteRange.in(file);
    if (ranges.isEmpty()) {
      return FileVerdict.of(
          FileKind.PDF, complete(file) ? FileOutcome.NOT_SIGNED : FileOutcome.UNREADABLE);
    }
    List<FileVerdict> verdicts = ranges.stream().map(range -> verdict(file, range)).toList();
    return verdicts.stream()
        .filter(FileVerdict::valid)
        .findFirst()
        .orElseGet(() -> worst(verdicts));
  }

  /** Ours but changed says more than that a stranger signed too. */
  private static FileVerdict worst(List<FileVerdict> verdicts) {
    return verdicts.stream()
        .filter(one -> one.outcome() == FileOutcome.CHANGED)
        .filter(one -> one.signer() != null)
        .findFirst()
        .orElse(verdicts.getFirst());
  }

  private FileVerdict verdict(byte[] file, ByteRange range) {
    byte[] content = range.content(file);
    Instant signedAt = time(range.date(file).orElse(""));
    try {
      byte[] message = PaddedHex.der(range.hex(file));
      CheckedMessage checked = messages.check(message, content, signedAt);
      boolean whole = checked.fits() && range.covers(file);
      return new FileVerdict(
          checked.national() ? FileKind.PDF_NATIONAL : FileKind.PDF,
          !checked.ours() ? FileOutcome.FOREIGN : whole ? FileOutcome.VALID : FileOutcome.CHANGED,
          checked.signer(),
          signedAt,
          checked.stampedAt(),
          Sha256.of(content));
    } catch (BrokenMessageException e) {
      return FileVerdict.of(FileKind.PDF, FileOutcome.CHANGED);
    }
  }

  private static boolean complete(byte[] file) {
    int from = Math.max(0, file.length - TAIL);
    return new String(file, from, file.length - from, StandardCharsets.ISO_8859_1)
        .contains("%%EOF");
  }

  private static @Nullable Instant time(String written) {
    try {
      return written.isEmpty()
          ? null
          : OffsetDateTime.parse(written.replace("'", ""), PDF_TIME).toInstant();
    } catch (DateTimeException e) {
      return null; // a stranger's date; ours are always right
    }
  }
}
