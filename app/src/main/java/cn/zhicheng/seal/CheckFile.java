package cn.zhicheng.seal;

import cn.zhicheng.seal.ofd.CheckOfd;
import cn.zhicheng.seal.pdf.CheckPdf;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.springframework.stereotype.Component;

/** Says of any file whether it is ours and unchanged. Never throws, whatever the bytes are. */
@Component
public class CheckFile {
  /** No document of ours is larger; more is not even looked at. */
  static final int MOST_BYTES = 32 * 1024 * 1024;

  private final CheckPdf pdf;
  private final CheckOfd ofd;

  CheckFile(CheckPdf pdf, CheckOfd ofd) {
    this.pdf = pdf;
    this.ofd = ofd;
  }

  public FileVerdict check(byte[] file) {
    if (file.length > MOST_BYTES) {
      return FileVerdict.of(FileKind.NONE, FileOutcome.UNREADABLE);
    }
    if (begins(file, "%PDF-")) {
      return pdf.check(file);
    }
    if (begins(file, "PK")) {
      return ofd.check(file);
    }
    return FileVerdict.of(FileKind.NONE, FileOutcome.UNREADABLE);
  }

  private static boolean begins(byte[] file, String mark) {
    byte[] expected = mark.getBytes(StandardCharsets.US_ASCII);
    return file.length > expected.length
        && Arrays.equals(file, 0, expected.length, expected, 0, expected.length);
  }
}
