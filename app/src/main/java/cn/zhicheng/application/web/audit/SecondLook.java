package cn.zhicheng.application.web.audit;

import cn.zhicheng.application.ApplicationReturn;
import cn.zhicheng.application.AuditFile;
import cn.zhicheng.application.AuditRecord;
import cn.zhicheng.application.ReturnMark;
import cn.zhicheng.application.Submission;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an auditor of a second or later round looks at first (FAQ-P53). */
final class SecondLook {
  private SecondLook() {}

  static AuditPage.@Nullable Again of(AuditFile file) {
    if (file.application().round() < 2) {
      return null;
    }
    AuditRecord own = file.ownEarlier().orElse(null);
    ApplicationReturn returned = file.returned();
    return new AuditPage.Again(
        file.application().round(),
        own != null,
        own == null ? "" : "第 " + own.round() + " 次提交",
        own == null ? "" : own.decision().label(),
        own == null ? "" : own.opinion(),
        file.difference().map(ChangeRow::of).orElse(List.of()),
        returned == null ? "" : returned.message(),
        returned == null
            ? List.of()
            : returned.marks().stream().map(mark -> marked(file, mark)).toList());
  }

  static AuditPage.Marked marked(AuditFile file, ReturnMark mark) {
    return new AuditPage.Marked(
        where(file.submission(), mark), mark.reason().label(), mark.problem(), mark.repaired());
  }

  /** Section, and the entry where it is still there. */
  private static String where(Submission submission, ReturnMark mark) {
    return submission.parts().stream()
        .filter(part -> part.section().equals(mark.section()))
        .findFirst()
        .map(part -> part.label() + entry(part, mark) + field(part, mark))
        .orElse(mark.section());
  }

  private static String field(Submission.Part part, ReturnMark mark) {
    return part.blocks().stream()
        .filter(b -> b.key().equals(mark.field()))
        .findFirst()
        .map(b -> "：" + b.title())
        .orElse("");
  }

  private static String entry(Submission.Part part, ReturnMark mark) {
    return part.blocks().stream()
        .filter(b -> mark.entryId() != null && b.key().equals(mark.entryId().toString()))
        .findFirst()
        .map(b -> "：" + b.title())
        .orElse("");
  }
}
