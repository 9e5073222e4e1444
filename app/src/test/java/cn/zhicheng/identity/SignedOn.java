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
    return new Actor(UUID.randomUUID(), Role.APPLICANT, name, person, null, "", true);
  }

  /** An official of this organisation; the account need not exist. */
  public static Actor official(Role role, UUID organisation, String organisationName) {
    return new Actor(UUID.randomUUID(), role, "周敏", null, organisation, organisationName, false);
  }
}
