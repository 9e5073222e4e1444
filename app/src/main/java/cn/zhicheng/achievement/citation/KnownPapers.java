package cn.zhicheng.achievement.citation;

import static cn.zhicheng.schema.Tables.ACHIEVEMENT_ENTRY;
import static cn.zhicheng.schema.Tables.PERSON;

import cn.zhicheng.achievement.EntryState;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Which papers of a person are in the library already. */
@Component
class KnownPapers {
  private final DSLContext db;

  KnownPapers(DSLContext db) {
    this.db = db;
  }

  /** Those of these titles that are there. */
  Set<String> of(UUID person, String category, Collection<String> titles) {
    var title = DSL.jsonbGetAttributeAsText(ACHIEVEMENT_ENTRY.PAYLOAD, "title");
    return db.select(title)
        .from(ACHIEVEMENT_ENTRY)
        .where(ACHIEVEMENT_ENTRY.PERSON_ID.eq(person))
        .and(ACHIEVEMENT_ENTRY.CATEGORY_CODE.eq(category))
        .and(ACHIEVEMENT_ENTRY.STATUS.ne(EntryState.DELETED.name()))
        .and(title.in(titles))
        .fetchSet(title);
  }

  /** Lets two presses of one person come one after the other. */
  void hold(UUID person) {
    db.selectOne().from(PERSON).where(PERSON.ID.eq(person)).forNoKeyUpdate().fetch();
  }
}
