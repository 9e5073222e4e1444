package cn.zhicheng.notification;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Where a text message to somebody goes. Offered as a bean by the module that keeps the number. */
public interface PhoneBook {
  /** Whose numbers it knows. */
  Recipient.Kind kind();

  /** Mobile numbers in full, of those who have one; one statement. Never written to a log. */
  Map<UUID, String> mobiles(Collection<UUID> ids);
}
