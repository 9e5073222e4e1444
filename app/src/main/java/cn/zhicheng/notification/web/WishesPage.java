package cn.zhicheng.notification.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.notification.Digest;
import cn.zhicheng.notification.NotificationKind;
import cn.zhicheng.notification.Wishes;
import cn.zhicheng.notification.sms.SmsSettings;
import cn.zhicheng.web.Option;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The page 「消息设置」.
 *
 * @param body whether a body's inbox is set up, which gets a digest
 * @param sms whether text messages can be sent at all
 * @param daily text messages a day at most
 */
public record WishesPage(Wishes wishes, boolean body, boolean sms, int daily) {
  private static final Set<NotificationKind> OF_BODIES =
      Set.of(NotificationKind.WORK, NotificationKind.TALK, NotificationKind.PLAN);

  static WishesPage of(Actor actor, Wishes wishes, SmsSettings settings) {
    return new WishesPage(wishes, actor.role().audits(), settings.connected(), settings.daily());
  }

  /** What this inbox can be told of. */
  static List<NotificationKind> kinds(boolean body) {
    return Arrays.stream(NotificationKind.values())
        .filter(kind -> body ? OF_BODIES.contains(kind) : kind != NotificationKind.WORK)
        .toList();
  }

  public List<Option> smsKinds() {
    return kinds(body).stream().map(kind -> Option.of(kind.name(), kind.label())).toList();
  }

  public List<String> chosen() {
    return wishes.smsKinds().stream().map(Enum::name).toList();
  }

  public List<Option> digests() {
    return Arrays.stream(Digest.values())
        .map(each -> Option.of(each.name(), each.label()))
        .toList();
  }

  public String lead() {
    return body ? "所有消息都在「消息中心」，本单位的经办人共用一个收件箱，设置对全体经办人有效。" : "所有消息都在「消息中心」，这里选择哪些重要消息同时发短信。";
  }

  public String hint() {
    return "每天最多 %d 条，22:00 至次日 7:00 不发送；临近截止的提醒不受这两项限制。短信发到登记的手机号。".formatted(daily);
  }
}
