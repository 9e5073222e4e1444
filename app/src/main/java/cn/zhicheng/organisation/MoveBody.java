package cn.zhicheng.organisation;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.Entry;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.organisation.access.RegisterAccess;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.StaleException;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A bureau suspends or reactivates a body of its region, or answers a unit's registration. A
 * suspended body's people stay bound and its officials may read; what waits there waits until it is
 * reactivated.
 */
@Component
public class MoveBody {
  /** What a bureau does to a body alone; merging and sending again have their own use cases. */
  private static final Set<OrganisationMove> OWN =
      EnumSet.of(
          OrganisationMove.APPROVE,
          OrganisationMove.RETURN,
          OrganisationMove.SUSPEND,
          OrganisationMove.REACTIVATE);

  private final Territories territories;
  private final Register register;
  private final BodyStore store;
  private final Journal journal;
  private final Clock clock;

  MoveBody(
      Territories territories, Register register, BodyStore store, Journal journal, Clock clock) {
    this.territories = territories;
    this.register = register;
    this.store = store;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Moves the body once.
   *
   * @param version the one the page was shown with
   * @param reason must be given to suspend and to return; the body's officials read it
   * @throws cn.zhicheng.shared.NotFoundException outside the bureau's region
   * @throws cn.zhicheng.shared.RefusedException when it is not legal now, or a bureau of one's
   *     level
   * @throws cn.zhicheng.shared.InvalidException without a reason where one is needed
   * @throws StaleException when a colleague was faster
   */
  @Transactional
  public void move(Actor actor, UUID id, int version, OrganisationMove move, String reason) {
    if (!OWN.contains(move)) {
      throw new NotFoundException(move + " is none of this use case");
    }
    Territory territory = territories.of(actor);
    Organisation body = register.get(territory, id).organisation();
    RegisterAccess.mayMove(territory.acting(), body, move).orThrow();
    String typed = reason.strip();
    new Problems()
        .check(needsReason(move) && typed.isEmpty(), "reason", "请写明" + move.word() + "的原因，对方会看到。")
        .check(typed.length() > 500, "reason", "原因最多 500 个字。")
        .orThrow();
    OrganisationStatus to = OrganisationStatus.MOVES.next(body.status(), move).orElseThrow();
    if (body.version() != version || !store.move(body, to, typed, null, clock.instant())) {
      throw new StaleException("这个机构的状态刚刚已被他人改变，您的操作没有生效。请刷新后查看。");
    }
    journal.write(actor.by(), Entry.move(Register.SUBJECT, id, move, body.status(), to, typed));
  }

  /** Whether the body's officials must be told why. */
  public static boolean needsReason(OrganisationMove move) {
    return move == OrganisationMove.SUSPEND || move == OrganisationMove.RETURN;
  }
}
