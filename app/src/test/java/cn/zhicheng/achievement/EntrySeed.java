package cn.zhicheng.achievement;

import static cn.zhicheng.schema.Tables.ACHIEVEMENT_ENTRY;

import cn.zhicheng.achievement.entry.Pick;
import cn.zhicheng.identity.Actor;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Many waiting entries of one person at one unit, straight in the database. */
@Component
public class EntrySeed {
  private final DSLContext db;

  EntrySeed(DSLContext db) {
    this.db = db;
  }

  /** Oldest first. */
  public List<Pick> waiting(Actor unit, Actor person, int count) {
    db.execute(
        """
        insert into achievement_entry (id, person_id, category_code, category_version, title,
            payload, source, status, unit_id, submitted_at)
        select uuidv7(), ?, 'WORK', 1, '工作经历 ' || n, '{}', 'USER', 'SUBMITTED', ?, now()
        from generate_series(1, ?) n
        """,
        person.person(),
        unit.organisation(),
        count);
    db.execute(
        """
        insert into task (id, organisation_id, kind, subject_id, person_name, title, path, created_at)
        select uuidv7(), unit_id, 'ACHIEVEMENT', id, '王䶮', title, '/achievement-audits/' || id, now()
        from achievement_entry where unit_id = ? and person_id = ? and status = 'SUBMITTED'
        on conflict do nothing
        """,
        unit.organisation(),
        person.person());
    return db.select(ACHIEVEMENT_ENTRY.ID, ACHIEVEMENT_ENTRY.VERSION)
        .from(ACHIEVEMENT_ENTRY)
        .where(ACHIEVEMENT_ENTRY.UNIT_ID.eq(unit.organisation()))
        .and(ACHIEVEMENT_ENTRY.PERSON_ID.eq(person.person()))
        .and(ACHIEVEMENT_ENTRY.STATUS.eq("SUBMITTED"))
        .orderBy(ACHIEVEMENT_ENTRY.ID)
        .fetch(row -> new Pick(row.value1(), row.value2()));
  }
}
