package cn.zhicheng.application;

import static cn.zhicheng.schema.Tables.APPLICATION_ITEM;
import static cn.zhicheng.schema.Tables.TITLE_APPLICATION;

import cn.zhicheng.achievement.UsedInApplications;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Freezes the cases of entries that an accepted application uses (domain O5). */
@Component
class AcceptedUses implements UsedInApplications {
  private final DSLContext db;

  AcceptedUses(DSLContext db) {
    this.db = db;
  }

  @Override
  public Optional<String> acceptedWith(UUID entry) {
    return db.select(TITLE_APPLICATION.APPLICATION_NO)
        .from(APPLICATION_ITEM)
        .join(TITLE_APPLICATION)
        .on(TITLE_APPLICATION.ID.eq(APPLICATION_ITEM.APPLICATION_ID))
        .where(APPLICATION_ITEM.ENTRY_ID.eq(entry))
        .and(TITLE_APPLICATION.STATUS.eq(ApplicationState.ACCEPTED.name()))
        .limit(1)
        .fetchOptional(TITLE_APPLICATION.APPLICATION_NO);
  }
}
