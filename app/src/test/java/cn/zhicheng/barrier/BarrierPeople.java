package cn.zhicheng.barrier;

import cn.zhicheng.application.Cast;
import cn.zhicheng.application.Climb;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.boot.test.context.TestComponent;

/** People with a row in each barred table. */
@TestComponent
class BarrierPeople {
  private final Cast cast;
  private final Climb climb;
  private final DSLContext db;

  BarrierPeople(Cast cast, Climb climb, DSLContext db) {
    this.cast = cast;
    this.climb = climb;
    this.db = db;
  }

  /** Somebody with a row in each of the tables. */
  UUID person(String name) {
    Cast.Story story = cast.another(cast.story(), name);
    climb.submit(story);
    UUID person = story.applicant().person();
    UUID application = story.application();
    db.execute(
        "INSERT INTO achievement_row (entry_id, no, payload)"
            + " SELECT id, 900, '{}' FROM achievement_entry WHERE person_id = ? LIMIT 1",
        person);
    db.execute(
        "INSERT INTO application_revision (application_id, section, content, act, made_at)"
            + " VALUES (?, 'summary', '{}', 'TYPED', now())",
        application);
    db.execute(
        "INSERT INTO upload (id, account_id, owner_person, name, size, begun_at, expires_at)"
            + " VALUES (gen_random_uuid(), gen_random_uuid(), ?, 'a.pdf', 1, now(), now())",
        person);
    db.execute(
        "INSERT INTO look (id, person_id, day, account_id, role, body, name, kind, subject_id,"
            + " subject_name, first_at, last_at) VALUES (gen_random_uuid(), ?, current_date,"
            + " gen_random_uuid(), '用人单位', '', '', 'FORM', gen_random_uuid(), '', now(), now())",
        person);
    db.execute(
        "INSERT INTO notification (id, recipient_kind, recipient_id, kind, sentence, path,"
            + " important, occasion, created_at) VALUES (gen_random_uuid(), 'PERSON', ?,"
            + " 'DECISION', '', '', false, gen_random_uuid()::text, now())",
        person);
    return person;
  }
}
