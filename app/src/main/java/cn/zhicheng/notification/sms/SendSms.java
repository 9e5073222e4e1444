package cn.zhicheng.notification.sms;

import static java.util.stream.Collectors.groupingBy;

import cn.zhicheng.notification.PhoneBook;
import cn.zhicheng.notification.Recipient;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Hands the text messages that are due to the gateway. Takes them up in one transaction and notes
 * what became of each in another: whoever dies between sends the same id once more, which the
 * gateway delivers once.
 */
@Component
public class SendSms {
  private static final Logger LOG = LoggerFactory.getLogger(SendSms.class);
  private final SmsStore store;
  private final SmsGateway gateway;
  private final SmsSettings settings;
  private final ObjectProvider<PhoneBook> phones;
  private final SmsCircuit circuit;

  SendSms(
      SmsStore store,
      SmsGateway gateway,
      SmsSettings settings,
      ObjectProvider<PhoneBook> phones,
      Clock clock) {
    this.store = store;
    this.gateway = gateway;
    this.settings = settings;
    this.phones = phones;
    this.circuit = new SmsCircuit(clock);
  }

  /** Sends until nothing is due or the gateway needs rest; says how many went. */
  public int send() {
    int sent = 0;
    while (settings.connected() && !circuit.rests()) {
      List<Sms> due = store.takeUp();
      if (due.isEmpty()) {
        break;
      }
      sent += send(due);
    }
    return sent;
  }

  private int send(List<Sms> due) {
    Map<Recipient, String> mobiles = mobiles(due);
    int sent = 0;
    for (Sms sms : due) {
      sent += send(sms, mobiles.get(sms.to())) ? 1 : 0;
    }
    return sent;
  }

  private boolean send(Sms sms, @Nullable String mobile) {
    if (mobile == null) {
      store.givenUp(sms.id(), "没有登记手机号");
      return false;
    }
    if (circuit.rests()) {
      store.failed(sms.id(), SmsCircuit.REST, "短信网关暂停");
      return false;
    }
    try {
      gateway.send(sms.id(), mobile, sms.text());
      circuit.succeeded();
      store.sent(sms.id());
      return true;
    } catch (SmsNotTakenException e) {
      notTaken(sms, e);
      return false;
    }
  }

  private void notTaken(Sms sms, SmsNotTakenException why) {
    LOG.warn("Text message {} not taken, try {}", sms.id(), sms.tries(), why);
    String error = String.valueOf(why.getMessage());
    if (why.forGood() || SmsHours.enough(sms.tries())) {
      store.givenUp(sms.id(), error);
    } else {
      Duration pause = SmsHours.pauseAfter(sms.tries());
      store.failed(sms.id(), pause.compareTo(why.pause()) > 0 ? pause : why.pause(), error);
    }
    if (!why.forGood()) {
      circuit.failed(why.pause());
    }
  }

  /** One statement a kind of recipient. */
  private Map<Recipient, String> mobiles(List<Sms> due) {
    var found = new HashMap<Recipient, String>();
    Map<Recipient.Kind, List<Recipient>> byKind =
        due.stream().map(Sms::to).collect(groupingBy(Recipient::kind));
    phones.forEach(book ->
        book.mobiles(
                byKind.getOrDefault(book.kind(), List.of()).stream().map(Recipient::id).toList())
            .forEach((id, mobile) -> found.put(new Recipient(book.kind(), id), mobile)));
    return found;
  }
}
