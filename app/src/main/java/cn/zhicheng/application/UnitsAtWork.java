package cn.zhicheng.application;

import static cn.zhicheng.schema.Tables.APPLICATION_STEP;
import static cn.zhicheng.schema.Tables.TITLE_APPLICATION;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.organisation.MergeParticipant;
import cn.zhicheng.organisation.Organisation;
import cn.zhicheng.organisation.WorkUnderWay;
import cn.zhicheng.shared.Verdict;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Repository;

/**
 * What of a unit's applications is under way. Routes are frozen: a merge leaves them alone, so the
 * unit must have decided all that stands at it before; what comes back to its person later goes to
 * the successor when it is submitted again.
 */
@Repository
@Order(30)
class UnitsAtWork implements WorkUnderWay, MergeParticipant {
  private final DSLContext db;

  UnitsAtWork(DSLContext db) {
    this.db = db;
  }

  @Override
  public int inAudit(UUID unit) {
    return db.fetchCount(TITLE_APPLICATION, audited().and(TITLE_APPLICATION.UNIT_ID.eq(unit)));
  }

  @Override
  public List<Effect> effects(UUID from) {
    return List.of(
        new Effect("停在该单位审核环节的职称申报", standingAt(from), "须先由该单位审核完毕，才能合并"),
        new Effect("已送到上级审核的职称申报", inAudit(from) - standingAt(from), "按提交时的流程继续审核，不受影响"));
  }

  @Override
  public Verdict mayMerge(UUID from) {
    int here = standingAt(from);
    return here == 0
        ? Verdict.ALLOWED
        : Verdict.refuse(
            "APPLICATIONS_WAIT", "该单位还有 %d 份职称申报停在本单位审核环节，请先由该单位审核通过或退回，再进行合并。".formatted(here));
  }

  @Override
  public void merge(Actor actor, Organisation from, Organisation into, String reason) {
    // Nothing moves: later changes of an organisation do not bend routes under way (domain.md 6.2).
  }

  private int standingAt(UUID body) {
    return db.fetchCount(
        TITLE_APPLICATION,
        audited()
            .and(
                DSL.exists(
                    DSL.selectOne()
                        .from(APPLICATION_STEP)
                        .where(APPLICATION_STEP.APPLICATION_ID.eq(TITLE_APPLICATION.ID))
                        .and(APPLICATION_STEP.SEQ.eq(TITLE_APPLICATION.CURRENT_STEP))
                        .and(APPLICATION_STEP.ORGANISATION_ID.eq(body)))));
  }

  private static Condition audited() {
    return TITLE_APPLICATION.STATUS.eq(ApplicationState.IN_AUDIT.name());
  }
}
