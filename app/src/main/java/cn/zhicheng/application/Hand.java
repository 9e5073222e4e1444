package cn.zhicheng.application;

import cn.zhicheng.identity.Actor;
import java.util.UUID;

/**
 * By whose hand a decision was made, whatever they acted as.
 *
 * @param holder blind index of the natural person in hexadecimal; empty when unknown
 */
public record Hand(UUID account, String holder) {
  static Hand of(Actor actor) {
    return new Hand(actor.accountId(), actor.holder());
  }

  /** Whether this actor is the same account or the same natural person. */
  public boolean same(Actor actor) {
    return account.equals(actor.accountId())
        || (!holder.isEmpty() && holder.equals(actor.holder()));
  }
}
