package cn.zhicheng.application.access;

import cn.zhicheng.application.AuditFile;
import cn.zhicheng.application.CheckedItem;
import cn.zhicheng.shared.Verdict;

/** What may pass in a batch, unread: only files where nothing is open. */
public final class BatchAccess {
  private BatchAccess() {}

  /**
   * @param doubtful whether an entry in it is claimed by somebody else too
   */
  public static Verdict mayPassUnread(AuditFile file, boolean doubtful) {
    return file.mayPass()
        .and(() -> refuse(doubtful, "DOUBT", "有业绩疑似重复，请逐份审核。"))
        .and(() -> refuse(lowerProblems(file), "PROBLEM", "下级核对清单中有「有问题」的项目，请逐份审核。"))
        .and(() -> again(file))
        .and(() ->
            refuse(
                file.ownStep().isUnit() && !file.unchanged(),
                "UNIT",
                "首次审核须上传单位相关证明材料并说明公示情况，请逐份审核。"));
  }

  private static Verdict again(AuditFile file) {
    boolean unread = file.application().round() > 1 && !file.unchanged();
    return refuse(unread, "CHANGED", "退回后重新提交的内容有变化，或本单位上次没有审核通过，请逐份审核。");
  }

  private static boolean lowerProblems(AuditFile file) {
    return file.below().stream()
        .flatMap(record -> record.checks().stream())
        .anyMatch(CheckedItem::problem);
  }

  private static Verdict refuse(boolean open, String code, String sentence) {
    return open ? Verdict.refuse(code, sentence) : Verdict.ALLOWED;
  }
}
