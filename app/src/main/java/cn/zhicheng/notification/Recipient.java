package cn.zhicheng.notification;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Role;
import java.util.UUID;

/** Whose inbox it is: a person's, a body's (all who act for it share one), or an account's. */
public record Recipient(Kind kind, UUID id) {
  /** What the id names. */
  public enum Kind {
    PERSON,
    ORGANISATION,
    ACCOUNT
  }

  public static Recipient person(UUID id) {
    return new Recipient(Kind.PERSON, id);
  }

  public static Recipient organisation(UUID id) {
    return new Recipient(Kind.ORGANISATION, id);
  }

  /** The inbox this actor reads. */
  public static Recipient of(Actor actor) {
    if (actor.role() == Role.APPLICANT) {
      return person(actor.person());
    }
    return actor.role().audits()
        ? organisation(actor.organisation())
        : new Recipient(Kind.ACCOUNT, actor.accountId());
  }
}
