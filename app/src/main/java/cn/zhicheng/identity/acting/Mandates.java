package cn.zhicheng.identity.acting;

import cn.zhicheng.identity.Actor;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who may act for an organisation, and what waits for whose answer; read side. */
@Component
public class Mandates {
  private final MandateBook book;

  Mandates(MandateBook book) {
    this.book = book;
  }

  /** Everybody who acts, or could, in the actor's role of the actor's organisation. */
  public List<MandateLine> ofOwnBody(Actor actor) {
    return book.of(actor.organisation(), actor.role());
  }

  /** Offers to the natural person behind the actor's account. */
  public List<MandateLine> offeredTo(Actor actor) {
    return book.offeredTo(actor.accountId());
  }
}
