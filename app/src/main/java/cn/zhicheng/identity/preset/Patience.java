package cn.zhicheng.identity.preset;

import cn.zhicheng.shared.Sealer;
import cn.zhicheng.web.ClientAddress;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows down guessing from one client address. Nobody's thread waits: who comes too early is told
 * when to come again.
 */
@Component
public class Patience {
  private final SignOnFailureStore store;
  private final KnownBrowser browsers;
  private final Sealer sealer;
  private final Clock clock;

  Patience(SignOnFailureStore store, KnownBrowser browsers, Sealer sealer, Clock clock) {
    this.store = store;
    this.browsers = browsers;
    this.sealer = sealer;
    this.clock = clock;
  }

  /** How long this client must wait before it may try this name; zero: not at all. */
  public Duration left(String loginName, HttpServletRequest request) {
    return browsers.knows(loginName, request)
        ? Duration.ZERO
        : store.left(ClientAddress.of(request.getRemoteAddr()), clock.instant());
  }

  /** Notes a wrong password, or a name that does not exist. */
  @Transactional
  public void failed(String loginName, HttpServletRequest request) {
    byte[] name = sealer.index(loginName, "sign-on.name");
    store.add(ClientAddress.of(request.getRemoteAddr()), name, clock.instant());
  }

  /** Remembers that this browser signed the account on. */
  public void succeeded(String loginName, HttpServletResponse response) {
    browsers.remember(loginName, response);
  }
}
