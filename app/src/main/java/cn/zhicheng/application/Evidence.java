package cn.zhicheng.application;

import cn.zhicheng.plan.Plan;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a submission is checked against and what is kept of it. */
@Component
class Evidence {
  private final ItemStore items;
  private final AuditStore audits;
  private final SubmissionStore submissions;
  private final SubmittedParts parts;
  private final PreCheck check;

  Evidence(
      ItemStore items,
      AuditStore audits,
      SubmissionStore submissions,
      SubmittedParts parts,
      PreCheck check) {
    this.items = items;
    this.audits = audits;
    this.submissions = submissions;
    this.parts = parts;
    this.check = check;
  }

  List<PreCheck.Finding> findings(Application application, Plan plan) {
    UUID id = application.id();
    return check.findings(application, items.of(id), plan, audits.openReturn(id).orElse(null));
  }

  /**
   * Keeps the submission of this round, closes the answered return, and says the receipt's hash.
   */
  String keep(Application application, int round, Instant now) {
    UUID id = application.id();
    audits.resolve(id, now);
    return submissions.add(id, round, parts.of(application, items.of(id)), now);
  }
}
