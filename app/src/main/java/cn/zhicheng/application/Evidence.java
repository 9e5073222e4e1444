package cn.zhicheng.application;

import cn.zhicheng.plan.Plan;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

  List<Item> items(Application application) {
    return items.of(application.id());
  }

  List<PreCheck.Finding> findings(Application application, List<Item> copied, Plan plan) {
    ApplicationReturn returned =
        application.state() == ApplicationState.RETURNED
            ? audits.openReturn(application.id()).orElse(null)
            : null;
    return check.findings(application, copied, plan, returned);
  }

  /** What this press of 「提交」 led to before; empty when it led to nothing yet. */
  Optional<Receipt.Slip> pressed(UUID application, int version) {
    return submissions.madeFrom(application, version);
  }

  /**
   * Keeps the submission of this round, closes the answered return, and says the receipt's hash.
   *
   * @param copied as read before the move: whoever changed them since changed the version too
   */
  String keep(Application application, List<Item> copied, int round, Instant now) {
    UUID id = application.id();
    if (application.state() == ApplicationState.RETURNED) {
      audits.resolve(id, now);
    }
    return submissions.add(application, round, parts.of(application, copied), now);
  }
}
