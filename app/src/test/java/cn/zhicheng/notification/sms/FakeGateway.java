package cn.zhicheng.notification.sms;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A gateway that keeps what it took, and fails when told to. */
class FakeGateway implements SmsGateway {
  /** A message handed over. */
  record Taken(UUID id, String mobile, String text) {}

  final List<Taken> taken = new ArrayList<>();
  int asked;
  @Nullable SmsNotTakenException failure;

  @Override
  public void send(UUID id, String mobile, String text) {
    asked++;
    SmsNotTakenException planned = failure;
    if (planned != null) {
      throw planned;
    }
    taken.add(new Taken(id, mobile, text));
  }
}
