package cn.zhicheng.front;

import cn.zhicheng.front.access.BulletinAccess;
import cn.zhicheng.identity.Actor;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A draft is written anew. */
@Component
public class ChangeBulletin {
  private final MoveBulletin moves;
  private final BulletinCheck check;

  ChangeBulletin(MoveBulletin moves, BulletinCheck check) {
    this.moves = moves;
    this.check = check;
  }

  /**
   * Changes a draft of the actor's body.
   *
   * @param version the one the form was shown with
   * @throws cn.zhicheng.shared.InvalidException with every problem of what was typed
   * @throws cn.zhicheng.shared.RefusedException when it is published or taken down
   * @throws cn.zhicheng.shared.StaleException when a colleague was faster
   */
  @Transactional
  public void change(Actor actor, UUID id, int version, BulletinForm typed) {
    Bulletin before = moves.load(actor, id, version, BulletinAccess::mayChange);
    var checked = check.check(typed);
    Bulletin now =
        new Bulletin(
            id,
            before.organisationId(),
            before.body(),
            checked.title(),
            checked.text(),
            checked.pinnedUntil(),
            before.after(BulletinMove.CHANGE),
            moves.now(),
            null,
            "",
            version + 1);
    moves.move(actor, before, now, BulletinMove.CHANGE);
  }
}
