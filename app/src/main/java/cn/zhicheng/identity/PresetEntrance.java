package cn.zhicheng.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The door of preset accounts: checks the password and opens a session. */
@Component
public class PresetEntrance {
  private final PresetSignOn signOn;
  private final ActorSession sessions;
  private final Landing landing;

  PresetEntrance(PresetSignOn signOn, ActorSession sessions, Landing landing) {
    this.signOn = signOn;
    this.sessions = sessions;
    this.landing = landing;
  }

  /** Where to go next, or empty when the account does not open. */
  public Optional<String> enter(
      String loginName, String password, HttpServletRequest request, HttpServletResponse response) {
    return signOn
        .signOn(loginName, password)
        .map(actor -> {
          sessions.signOn(actor, request, response);
          return landing.after(request, response, actor);
        });
  }
}
