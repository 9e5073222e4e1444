package cn.zhicheng.application;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.shared.Verdict;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 「预览」: the individual's own application, as its auditors would read it now. */
@Component
public class PreviewApplication {
  private static final UUID NOBODY = new UUID(0, 0);
  private static final Verdict READING = Verdict.refuse("ONLY_READING", "这是预览，不能审核。");
  private final Applications applications;
  private final DossierStore dossiers;
  private final ItemStore items;
  private final SubmittedParts parts;
  private final Clock clock;

  PreviewApplication(
      Applications applications,
      DossierStore dossiers,
      ItemStore items,
      SubmittedParts parts,
      Clock clock) {
    this.applications = applications;
    this.dossiers = dossiers;
    this.items = items;
    this.parts = parts;
    this.clock = clock;
  }

  /**
   * Three statements.
   *
   * @throws cn.zhicheng.shared.NotFoundException for somebody else's
   */
  @Transactional(readOnly = true)
  public AuditFile preview(Actor actor, UUID id) {
    Application application = applications.own(actor, id);
    List<Item> copied = items.of(id);
    var submission =
        new Submission(application.round(), parts.of(application, copied), "", clock.instant());
    return new AuditFile(
        dossiers.around(application),
        submission,
        copied,
        Map.of(),
        null,
        null,
        NOBODY,
        READING,
        READING,
        false,
        null);
  }
}
