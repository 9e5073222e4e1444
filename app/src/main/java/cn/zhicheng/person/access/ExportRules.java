package cn.zhicheng.person.access;

import cn.zhicheng.shared.Verdict;

/** Who may export their data now. */
public final class ExportRules {
  private ExportRules() {}

  /**
   * One export at a time per person.
   *
   * @param placeTaken whether another one of the same person is running
   */
  public static Verdict mayExport(boolean placeTaken) {
    return placeTaken
        ? Verdict.refuse("EXPORT_RUNNING", "您的数据正在另一个窗口导出，请等它下载完成后再试。", "/me/export")
        : Verdict.ALLOWED;
  }
}
