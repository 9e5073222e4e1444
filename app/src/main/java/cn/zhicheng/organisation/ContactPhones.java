package cn.zhicheng.organisation;

import static cn.zhicheng.schema.Tables.ORGANISATION;

import cn.zhicheng.notification.PhoneBook;
import cn.zhicheng.notification.Recipient;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** The mobile number of a body's contact: where its text messages go. */
@Component
class ContactPhones implements PhoneBook {
  private final DSLContext db;

  ContactPhones(DSLContext db) {
    this.db = db;
  }

  @Override
  public Recipient.Kind kind() {
    return Recipient.Kind.ORGANISATION;
  }

  @Override
  public Map<UUID, String> mobiles(Collection<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : db.select(ORGANISATION.ID, ORGANISATION.CONTACT_MOBILE)
            .from(ORGANISATION)
            .where(ORGANISATION.ID.eq(DSL.any(ids.toArray(UUID[]::new))))
            .and(ORGANISATION.CONTACT_MOBILE.ne(""))
            .fetchMap(ORGANISATION.ID, ORGANISATION.CONTACT_MOBILE);
  }
}
