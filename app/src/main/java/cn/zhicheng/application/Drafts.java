package cn.zhicheng.application;

import cn.zhicheng.application.access.LifeAccess;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.plan.Plan;
import cn.zhicheng.shared.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads an individual's own application with all that its pages show. */
@Component
public class Drafts {
  private final Applications applications;
  private final ItemStore items;
  private final AuditStore audits;
  private final SubmissionStore submissions;
  private final PreCheck check;
  private final Cautions cautions;

  Drafts(
      Applications applications,
      ItemStore items,
      AuditStore audits,
      SubmissionStore submissions,
      PreCheck check,
      Cautions cautions) {
    this.applications = applications;
    this.items = items;
    this.audits = audits;
    this.submissions = submissions;
    this.check = check;
    this.cautions = cautions;
  }

  /**
   * @throws cn.zhicheng.shared.NotFoundException for somebody else's
   */
  public DraftView of(Actor actor, UUID id) {
    DraftView view = unchecked(actor, id);
    Application application = view.application();
    if (!application.state().editable()) {
      return view;
    }
    List<Item> copied = view.items();
    return new DraftView(
        application,
        view.plan(),
        copied,
        view.returned(),
        check.findings(application, copied, view.plan(), view.returned()),
        cautions.of(copied));
  }

  /**
   * The same without looking for findings, for pages that show none; two statements, three for a
   * returned one.
   *
   * @throws cn.zhicheng.shared.NotFoundException for somebody else's
   */
  public DraftView unchecked(Actor actor, UUID id) {
    UnderPlan own = applications.ownUnderPlan(actor, id);
    Application application = own.application();
    ApplicationReturn returned =
        application.state() == ApplicationState.RETURNED
            ? audits.openReturn(id).orElse(null)
            : null;
    return new DraftView(application, own.plan(), items.of(id), returned, List.of(), List.of());
  }

  /**
   * The same without what is missing in it; two statements.
   *
   * @throws cn.zhicheng.shared.NotFoundException for somebody else's
   */
  public DraftView held(Actor actor, UUID id) {
    UnderPlan own = applications.ownUnderPlan(actor, id);
    return new DraftView(own.application(), own.plan(), items.of(id), null, List.of(), List.of());
  }

  /** Whether what was submitted may be taken back, and if not, why. */
  public Verdict mayRecall(DraftView view, Instant now) {
    Application application = view.application();
    Instant answered =
        application.state() == ApplicationState.IN_AUDIT ? audits.answered(application.id()) : null;
    return LifeAccess.mayRecall(application, view.plan(), answered, now);
  }

  /**
   * The same judged by the plan's rules; three statements.
   *
   * @throws cn.zhicheng.shared.NotFoundException for somebody else's
   */
  public JudgedDraft judged(Actor actor, UUID id) {
    UnderPlan own = applications.ownUnderPlan(actor, id);
    Application application = own.application();
    Plan plan = own.plan();
    return new JudgedDraft(application, plan, check.judged(application, items.of(id), plan));
  }

  /** Hash of the last submission; empty before the first. */
  public String receipt(DraftView view) {
    Application application = view.application();
    return application.everSubmitted()
        ? submissions.hash(application.id(), application.round())
        : "";
  }
}
