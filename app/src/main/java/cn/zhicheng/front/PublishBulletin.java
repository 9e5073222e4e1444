package cn.zhicheng.front;

import cn.zhicheng.front.access.BulletinAccess;
import cn.zhicheng.identity.Actor;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** From now on everybody may read it, signed on or not. */
@Component
public class PublishBulletin {
  private final MoveBulletin moves;

  PublishBulletin(MoveBulletin moves) {
    this.moves = moves;
  }

  /**
   * Publishes a draft of the actor's body.
   *
   * @param version the one the preview was shown with
   * @throws cn.zhicheng.shared.RefusedException when it is no draft any more
   * @throws cn.zhicheng.shared.StaleException when a colleague was faster
   */
  @Transactional
  public void publish(Actor actor, UUID id, int version) {
    Bulletin before = moves.load(actor, id, version, BulletinAccess::mayPublish);
    Instant at = moves.now();
    Bulletin now =
        new Bulletin(
            id,
            before.organisationId(),
            before.body(),
            before.title(),
            before.text(),
            before.pinnedUntil(),
            before.after(BulletinMove.PUBLISH),
            at,
            at,
            "",
            version + 1);
    moves.move(actor, before, now, BulletinMove.PUBLISH);
  }
}
