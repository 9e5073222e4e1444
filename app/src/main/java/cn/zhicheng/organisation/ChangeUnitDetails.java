package cn.zhicheng.organisation;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.Entry;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.StaleException;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A unit completes its own data, 属地 among them: 「管理设置」→「完善单位信息」 (FAQ-U9). A unit whose registration
 * was returned sends it again by this.
 */
@Component
public class ChangeUnitDetails {
  private final UnitDetailsCheck check;
  private final OrganisationStore store;
  private final BodyStore bodies;
  private final Organisations organisations;
  private final WorkUnderWay work;
  private final Journal journal;
  private final Clock clock;

  ChangeUnitDetails(
      UnitDetailsCheck check,
      OrganisationStore store,
      BodyStore bodies,
      Organisations organisations,
      WorkUnderWay work,
      Journal journal,
      Clock clock) {
    this.check = check;
    this.store = store;
    this.bodies = bodies;
    this.organisations = organisations;
    this.work = work;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Saves the details of the actor's own unit.
   *
   * @param version the one the form was filled from
   * @param confirmed whether the unit knows that applications under way keep their route
   * @throws cn.zhicheng.shared.InvalidException with every problem of what was typed; under {@code
   *     confirmed} when the route's ground changes while applications are audited
   * @throws StaleException when a colleague saved in between
   */
  @Transactional
  public void change(Actor actor, int version, UnitDetails typed, boolean confirmed) {
    Organisation before = organisations.get(actor.organisation());
    if (!before.status().registering()) {
      StandingAccess.mayAct(before.status()).orThrow();
    }
    CheckedUnitDetails details = check.check(typed);
    if (!confirmed && turnsElsewhere(before, details)) {
      warn(before.id());
    }
    if (!store.change(before.id(), version, details, clock.instant())) {
      throw new StaleException("本单位的信息刚刚已被同事修改，您填写的内容没有保存。请打开最新内容核对后再改。");
    }
    journal.write(
        actor.by(),
        Entry.of(Register.SUBJECT, before.id(), "CHANGE_DETAILS")
            .with(
                Map.of(
                    "regionBefore", before.regionCode(),
                    "regionAfter", details.regionCode(),
                    "departmentBefore", Objects.toString(before.departmentId(), ""),
                    "departmentAfter", Objects.toString(details.departmentId(), ""))));
    if (before.status() == OrganisationStatus.RETURNED) {
      sendAgain(actor, before.id());
    }
  }

  private static boolean turnsElsewhere(Organisation before, CheckedUnitDetails details) {
    return !before.regionCode().equals(details.regionCode())
        || !Objects.equals(before.departmentId(), details.departmentId());
  }

  private void warn(UUID unit) {
    int inAudit = work.inAudit(unit);
    new Problems()
        .check(
            inAudit > 0,
            "confirmed",
            "本单位有 %d 份职称申报正在审核，它们仍按提交时的流程审核，不随本次修改改变。请勾选确认后再保存。".formatted(inAudit))
        .orThrow();
  }

  private void sendAgain(Actor actor, UUID unit) {
    Organisation returned = organisations.get(unit);
    OrganisationStatus to =
        OrganisationStatus.MOVES.next(returned.status(), OrganisationMove.RESUBMIT).orElseThrow();
    if (!bodies.move(returned, to, "", null, clock.instant())) {
      throw new StaleException("单位注册刚刚有变动，请刷新后查看。");
    }
    journal.write(
        actor.by(),
        Entry.move(Register.SUBJECT, unit, OrganisationMove.RESUBMIT, returned.status(), to, ""));
  }
}
