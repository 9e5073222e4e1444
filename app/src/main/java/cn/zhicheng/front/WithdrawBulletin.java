package cn.zhicheng.front;

import cn.zhicheng.front.access.BulletinAccess;
import cn.zhicheng.identity.Actor;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** It is taken down: the public finds it no more, its body keeps it with the reason. */
@Component
public class WithdrawBulletin {
  private final MoveBulletin moves;
  private final BulletinCheck check;

  WithdrawBulletin(MoveBulletin moves, BulletinCheck check) {
    this.moves = moves;
    this.check = check;
  }

  /**
   * Takes a published bulletin of the actor's body down.
   *
   * @param version the one the page was shown with
   * @param reason stays in the journal
   * @throws cn.zhicheng.shared.InvalidException without a reason
   * @throws cn.zhicheng.shared.RefusedException when it is not published
   * @throws cn.zhicheng.shared.StaleException when a colleague was faster
   */
  @Transactional
  public void withdraw(Actor actor, UUID id, int version, String reason) {
    Bulletin before = moves.load(actor, id, version, BulletinAccess::mayWithdraw);
    Bulletin now =
        new Bulletin(
            id,
            before.organisationId(),
            before.body(),
            before.title(),
            before.text(),
            before.pinnedUntil(),
            before.after(BulletinMove.WITHDRAW),
            moves.now(),
            before.publishedAt(),
            check.reason(reason),
            version + 1);
    moves.move(actor, before, now, BulletinMove.WITHDRAW);
  }
}
