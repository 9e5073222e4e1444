package cn.zhicheng.document.access;

import cn.zhicheng.document.ScanState;
import cn.zhicheng.shared.Verdict;

/**
 * Whether the content of a file may be opened; that it may be read at all, the query has settled.
 */
public final class FileAccess {
  private FileAccess() {}

  /**
   * Whoever uploaded a file may always see it. Everybody else waits for the scanner, and never
   * opens what it found something in; without a scanner only a finding of earlier counts.
   */
  public static Verdict mayOpen(boolean own, boolean scanned, ScanState state) {
    if (own || state == ScanState.CLEAN || state == ScanState.UNCHECKED) {
      return Verdict.ALLOWED;
    }
    if (state == ScanState.INFECTED) {
      return Verdict.refuse("FILE_INFECTED", "这个文件未通过安全检查，不能打开。请退回并请上传人更换文件。");
    }
    return scanned
        ? Verdict.refuse("FILE_NOT_SCANNED", "这个文件正在等待安全检查，检查通过后才能打开，请过几分钟再试。")
        : Verdict.ALLOWED;
  }
}
