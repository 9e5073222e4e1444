package cn.zhicheng.identity;

import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Who stands in for an account. Their right rests on its own: where that ends before its day, they
 * are signed off too, wherever they are.
 */
@Component
public class StandIns {
  private final MandateStore mandates;
  private final Sessions sessions;

  StandIns(MandateStore mandates, Sessions sessions) {
    this.mandates = mandates;
    this.sessions = sessions;
  }

  /** Signs everybody off who stands in for this account. */
  public void signOff(UUID account) {
    mandates.standIns(account).forEach(sessions::endAll);
  }
}
