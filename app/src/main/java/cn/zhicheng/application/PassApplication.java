package cn.zhicheng.application;

import cn.zhicheng.application.access.AuditAccess;
import cn.zhicheng.document.Documents;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.plan.PostRule;
import cn.zhicheng.reference.TitleNames;
import cn.zhicheng.reference.WorkingCalendar;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.shared.Verdict;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 「审核通过」: on to the next level; at the last one the application is accepted (FAQ-U15, U23 to U25,
 * D9).
 */
@Component
public class PassApplication {
  private static final Logger LOG = LoggerFactory.getLogger(PassApplication.class);
  private final AuditDesk desk;
  private final Documents documents;
  private final PostBalances balances;
  private final TitleNames titles;
  private final WorkingCalendar calendar;
  private final TransactionTemplate transaction;
  private final Clock clock;

  PassApplication(
      AuditDesk desk,
      Documents documents,
      PostBalances balances,
      TitleNames titles,
      WorkingCalendar calendar,
      TransactionTemplate transaction,
      Clock clock) {
    this.desk = desk;
    this.documents = documents;
    this.balances = balances;
    this.titles = titles;
    this.calendar = calendar;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * The name of the person it is about. An opinion that stands alone is written in one statement,
   * which needs no transaction around it: that saves a tenth of what a decision costs.
   *
   * @throws cn.zhicheng.shared.RefusedException when an institution's approved posts are not on
   *     record, or used up under a plan that does not allow more
   * @throws cn.zhicheng.shared.InvalidException when opinion, proof or post use is missing
   */
  public String pass(Actor actor, UUID id, int version, Opinion opinion) {
    try {
      if (opinion.alone()) {
        return passed(actor, id, version, opinion);
      }
    } catch (DuplicateKeyException overtaken) {
      LOG.debug("Somebody wrote into the history of {} meanwhile: passed once more", id);
    }
    return Objects.requireNonNull(
        transaction.execute(status -> passed(actor, id, version, opinion)));
  }

  private String passed(Actor actor, UUID id, int version, Opinion opinion) {
    Sitting sitting = desk.open(actor, id, version);
    Step step = sitting.step();
    sitting.posts().orThrow();
    boolean postNeeded = sitting.needsPosts();
    complete(opinion, step, postNeeded).orThrow();
    documents.requireOwn(actor, opinion.proofs());
    if (postNeeded && Boolean.TRUE.equals(opinion.occupiesPost())) {
      postLeft(sitting);
    }
    Opinion said = postNeeded ? opinion : opinion.withoutPost();
    ApplicationMove move = sitting.isLast() ? ApplicationMove.ACCEPT : ApplicationMove.PASS;
    desk.decide(actor, sitting, move, Decision.PASS, said, List.of(), null);
    return sitting.personName();
  }

  private Problems complete(Opinion opinion, Step step, boolean postNeeded) {
    Problems problems = opinion.check(step.isUnit(), postNeeded);
    UnitNotice notice = opinion.notice();
    if (step.isUnit() && notice != null) {
      notice.check(problems, calendar.days(), ProvinceTime.today(clock));
    }
    return problems;
  }

  /** Where the plan says so, nobody passes beyond the approved posts, also not two at once. */
  private void postLeft(Sitting sitting) {
    if (sitting.plan().terms().postRule() == PostRule.BLOCK) {
      Application application = sitting.application();
      var level = titles.byId(application.titleNameId()).level();
      balances.held(application, level).map(AuditAccess::postLeft).ifPresent(Verdict::orThrow);
    }
  }
}
