package cn.zhicheng.identity;

import java.util.UUID;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Signs a request on as somebody, without the portal. */
public final class SignedOn {
  private SignedOn() {}

  public static RequestPostProcessor as(Actor actor) {
    return SecurityMockMvcRequestPostProcessors.authentication(new ActorAuthentication(actor));
  }

  /** An applicant with this person id; the account need not exist. */
  public static Actor applicant(UUID person, String name) {
    return new Actor(
        UUID.randomUUID(),
        Role.APPLICANT,
        name,
        person,
        person,
        null,
        true,
        "",
        false,
        Errand.NONE);
  }

  /** An official of this organisation; the account need not exist. */
  public static Actor official(Role role, UUID organisation, String organisationName) {
    var mandate =
        new Mandate(
            UUID.randomUUID(), MandateKind.CHIEF, role, organisation, organisationName, "", null);
    return new Actor(
        UUID.randomUUID(), role, "周敏", null, null, mandate, false, "", false, Errand.NONE);
  }

  /** The same official, who is this registered person in private. */
  public static Actor whoIs(
      Actor official, @org.jspecify.annotations.Nullable UUID person, String holder) {
    return new Actor(
        official.accountId(),
        official.role(),
        official.name(),
        null,
        person,
        official.mandate(),
        official.portal(),
        holder,
        false,
        Errand.NONE);
  }

  /** A legal person's account of the portal, acting as its unit. */
  public static Actor portal(Actor fresh, UUID unit) {
    var mandate =
        new Mandate(UUID.randomUUID(), MandateKind.CHIEF, Role.UNIT, unit, "某单位", "", null);
    return new Actor(
        fresh.accountId(), Role.UNIT, "周敏", null, null, mandate, true, "", false, Errand.NONE);
  }

  /** Somebody of operations. */
  public static Actor operations() {
    var mandate = new Mandate(UUID.randomUUID(), MandateKind.CHIEF, Role.OPS, null, "", "", null);
    return new Actor(
        UUID.randomUUID(), Role.OPS, "运维", null, null, mandate, false, "", false, Errand.NONE);
  }
}
