package cn.zhicheng.organisation;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.Entry;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.shared.StaleException;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A unit completes its own data, 属地 among them: 「管理设置」→「完善单位信息」 (FAQ-U9). */
@Component
public class ChangeUnitDetails {
  private final UnitDetailsCheck check;
  private final OrganisationStore store;
  private final Organisations organisations;
  private final Journal journal;
  private final Clock clock;

  ChangeUnitDetails(
      UnitDetailsCheck check,
      OrganisationStore store,
      Organisations organisations,
      Journal journal,
      Clock clock) {
    this.check = check;
    this.store = store;
    this.organisations = organisations;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Saves the details of the actor's own unit.
   *
   * @param version the one the form was filled from
   * @throws cn.zhicheng.shared.InvalidException with every problem of what was typed
   * @throws StaleException when a colleague saved in between
   */
  @Transactional
  public void change(Actor actor, int version, UnitDetails typed) {
    UUID unit = actor.organisation();
    String before = organisations.get(unit).regionCode();
    CheckedUnitDetails details = check.check(typed);
    if (!store.change(unit, version, details, clock.instant())) {
      throw new StaleException("本单位的信息刚刚已被同事修改，您填写的内容没有保存。请打开最新内容核对后再改。");
    }
    journal.write(
        actor.by(),
        new Entry("ORGANISATION", unit, "CHANGE_DETAILS", null, null, "", Map.of())
            .with(Map.of("regionBefore", before, "regionAfter", details.regionCode())));
  }
}
