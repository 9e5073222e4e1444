package cn.zhicheng.notification.sms;

import java.util.UUID;

/** Hands text messages to who delivers them, over the network. */
public interface SmsGateway {
  /**
   * Hands one over. Takes as long as the configured timeouts at most; must not be called inside a
   * transaction.
   *
   * @param id the same for every try: the gateway delivers it once
   * @param mobile in full; never written to a log
   * @throws SmsNotTakenException when the gateway did not take it
   */
  void send(UUID id, String mobile, String text);
}
