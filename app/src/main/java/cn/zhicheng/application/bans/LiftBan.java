package cn.zhicheng.application.bans;

import cn.zhicheng.application.access.BanAccess;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.Entry;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.shared.StaleException;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A bureau lifts a ban before its time; from then on the person may apply again. */
@Component
public class LiftBan {
  private static final int REASON = 200;
  private final Bans bans;
  private final BanStore store;
  private final Journal journal;
  private final Clock clock;

  LiftBan(Bans bans, BanStore store, Journal journal, Clock clock) {
    this.bans = bans;
    this.store = store;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * @throws cn.zhicheng.shared.NotFoundException outside the bureau's region
   * @throws cn.zhicheng.shared.InvalidException without a reason
   * @throws cn.zhicheng.shared.RefusedException when it is over or lifted, or the actor's own
   * @throws StaleException when a colleague was faster
   */
  @Transactional
  public void lift(Actor actor, UUID id, int version, String reason) {
    Ban ban = bans.get(actor, id);
    BanAccess.mayLift(actor.isSelf(ban.person().id()), ban.on(ProvinceTime.today(clock))).orThrow();
    String why = reason.strip();
    new Problems()
        .check(why.isEmpty() || why.length() > REASON, "reason", "请写明解除原因，最多 200 字。")
        .orThrow();
    if (!store.lift(id, version, clock.instant(), why)) {
      throw new StaleException("这条申报限制刚刚由他人办理，请刷新后查看。");
    }
    journal.write(actor.by(), new Entry(Ban.SUBJECT, id, "LIFT", null, null, why, Map.of()));
  }
}
