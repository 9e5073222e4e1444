package cn.zhicheng.notification;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How somebody wants to be told. Everything is in the inbox in any case.
 *
 * @param smsKinds what of the important messages also goes to the phone
 */
public record Wishes(Set<NotificationKind> smsKinds, Digest digest) {
  /** Of who never said anything. */
  public static final Wishes USUAL =
      new Wishes(EnumSet.allOf(NotificationKind.class), Digest.DAILY);

  static Wishes of(List<String> smsKinds, String digest) {
    var kinds = EnumSet.noneOf(NotificationKind.class);
    smsKinds.forEach(kind -> kinds.add(NotificationKind.valueOf(kind)));
    return new Wishes(kinds, Digest.valueOf(digest));
  }
}
