package cn.zhicheng.identity;

import cn.zhicheng.identity.preset.ExpiryWatch;
import cn.zhicheng.identity.preset.Patience;
import cn.zhicheng.identity.preset.SecondFactors;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The door of preset accounts: checks the password, then the code, and opens a session. */
@Component
public class PresetEntrance {
  /** The page that asks for the second factor. */
  public static final String CODE_PAGE = "/login/preset/code";

  private static final String WRONG = "账号或密码不正确，或者该账号因连续 5 次输错已锁定 15 分钟。忘记密码请联系所属人社部门重置。";
  private static final String WRONG_CODE = "动态口令不正确、已经用过，或者该账号因连续 5 次输错已锁定 15 分钟。请等手机上出现下一个口令后再试。";
  private static final String TOO_LATE = "登录等待时间过长，请返回重新输入账号和密码。";

  private final PresetSignOn signOn;
  private final SecondFactors factors;
  private final PendingCode pending;
  private final Patience patience;
  private final ActorSession sessions;
  private final Landing landing;

  PresetEntrance(
      PresetSignOn signOn,
      SecondFactors factors,
      PendingCode pending,
      Patience patience,
      ActorSession sessions,
      Landing landing) {
    this.signOn = signOn;
    this.factors = factors;
    this.pending = pending;
    this.patience = patience;
    this.sessions = sessions;
    this.landing = landing;
  }

  /** Tries a name and a password. */
  public Entered enter(
      String loginName, String password, HttpServletRequest request, HttpServletResponse response) {
    PresetAnswer answer = signOn.signOn(loginName, password);
    if (answer instanceof PresetAnswer.Wrong) {
      patience.failed(loginName, request);
    }
    return entered(answer, request, response);
  }

  /** Whether a code is still asked of this browser. */
  public boolean asksCode(HttpServletRequest request) {
    return pending.account(request).isPresent();
  }

  /** Tries a code, or one of the recovery codes. */
  public Entered enterCode(String code, HttpServletRequest request, HttpServletResponse response) {
    Optional<UUID> account = pending.account(request);
    if (account.isEmpty()) {
      return Entered.not(TOO_LATE);
    }
    if (!factors.accepts(account.get(), code)) {
      return Entered.not(WRONG_CODE);
    }
    pending.end(request);
    return entered(signOn.open(account.get()), request, response);
  }

  private Entered entered(
      PresetAnswer answer, HttpServletRequest request, HttpServletResponse response) {
    return switch (answer) {
      case PresetAnswer.Wrong wrong -> Entered.not(WRONG);
      case PresetAnswer.Closed closed -> Entered.not(closed.sentence());
      case PresetAnswer.AskCode ask -> {
        pending.begin(request, ask.account());
        yield Entered.to(CODE_PAGE);
      }
      case PresetAnswer.Open open -> {
        sessions.signOn(open.actor(), request, response);
        ExpiryWatch.note(request.getSession(), open.until());
        patience.succeeded(open.loginName(), response);
        yield Entered.to(landing.after(request, response, open.actor()));
      }
    };
  }
}
