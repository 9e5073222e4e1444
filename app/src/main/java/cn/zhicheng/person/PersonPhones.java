package cn.zhicheng.person;

import cn.zhicheng.notification.PhoneBook;
import cn.zhicheng.notification.Recipient;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The mobile number of the profile: where a person's text messages go. */
@Component
class PersonPhones implements PhoneBook {
  private final PersonStore store;

  PersonPhones(PersonStore store) {
    this.store = store;
  }

  @Override
  public Recipient.Kind kind() {
    return Recipient.Kind.PERSON;
  }

  @Override
  public Map<UUID, String> mobiles(Collection<UUID> ids) {
    return store.mobiles(ids);
  }
}
