package cn.zhicheng.achievement;

import static cn.zhicheng.schema.Tables.ACHIEVEMENT_ENTRY;

import cn.zhicheng.achievement.entry.Pick;
import cn.zhicheng.identity.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** A library of any size, made by the database itself. */
@Component
class BenchWorld {
  private static final String[] FAMILY = "王李张刘陈杨赵黄周吴".split("");
  private static final String[] GIVEN = "小明建国晓雯志强丽华文博子轩雨桐".split("");
  private final DSLContext db;
  private final LibraryCast cast;
  private final cn.zhicheng.achievement.entry.BenchNames names;

  BenchWorld(DSLContext db, LibraryCast cast, cn.zhicheng.achievement.entry.BenchNames names) {
    this.db = db;
    this.cast = cast;
    this.names = names;
  }

  /** Bound to the unit and known to it by name; one in ten has each family name. */
  List<UUID> people(Actor unit, int count) {
    var people = new ArrayList<UUID>();
    for (int i = 0; i < count; i++) {
      String name =
          FAMILY[i % FAMILY.length]
              + GIVEN[i / FAMILY.length % GIVEN.length]
              + GIVEN[i / 160 % GIVEN.length];
      Actor person = cast.personOf(unit, name);
      names.note(unit.organisation(), person.person(), name);
      people.add(person.person());
    }
    return people;
  }

  /** Two in three wait, the others are decided. */
  void entries(UUID unit, List<UUID> people, int count) {
    db.execute(
        """
        insert into achievement_entry (id, person_id, category_code, category_version, title,
            payload, source, status, unit_id, submitted_at)
        select uuidv7(), (?::uuid[])[1 + (n::bigint * 7919 %% ?)::int],
            (array['WORK','EDUCATION','PAPER','CE'])[1 + n %% 4], 1, '业绩 ' || n,
            jsonb_build_object('unit', '合肥市第一人民医院', 'post', '主治医师', 'no', n), 'USER',
            (array['SUBMITTED','SUBMITTED','APPROVED'])[1 + n %% 3], ?, now() - n * interval '1 second'
        from generate_series(1, ?) n
        """
            .replace("%%", "%"),
        people.toArray(UUID[]::new),
        people.size(),
        unit,
        count);
    db.execute(
        """
        insert into task (id, organisation_id, kind, subject_id, person_name, title, path, created_at)
        select uuidv7(), unit_id, 'ACHIEVEMENT', id, '王小明', title, '/achievement-audits/' || id, now()
        from achievement_entry where unit_id = ? and status = 'SUBMITTED'
        on conflict do nothing
        """,
        unit);
    db.execute(
        """
        insert into journal_entry (subject_kind, subject_id, seq, at, actor_name, actor_role,
            actor_body, action, prev_hash, hash)
        select 'ACHIEVEMENT', id, 1, now(), '王小明', '个人', '', 'SUBMIT', repeat('0', 64),
            encode(sha256(id::text::bytea), 'hex')
        from achievement_entry where unit_id = ? and status = 'SUBMITTED'
        on conflict do nothing
        """,
        unit);
  }

  void settle() {
    for (String table :
        List.of("achievement_entry", "task", "journal_entry", "person", "audited_name")) {
      db.execute("vacuum analyze " + table);
    }
    db.execute("checkpoint");
  }

  /** So many lots of waiting entries, scattered over the whole library. */
  List<List<Pick>> lots(UUID unit, int lots, int size) {
    List<Pick> all =
        db.select(ACHIEVEMENT_ENTRY.ID, ACHIEVEMENT_ENTRY.VERSION)
            .from(ACHIEVEMENT_ENTRY)
            .where(ACHIEVEMENT_ENTRY.UNIT_ID.eq(unit))
            .and(ACHIEVEMENT_ENTRY.STATUS.eq("SUBMITTED"))
            .orderBy(DSL.rand())
            .limit(lots * size)
            .fetch(row -> new Pick(row.value1(), row.value2()));
    var cut = new ArrayList<List<Pick>>();
    for (int i = 0; i < lots; i++) {
      cut.add(all.subList(i * size, (i + 1) * size));
    }
    return cut;
  }

  /** The key in the middle of a list. */
  UUID key(UUID unit, int offset) {
    return db.select(ACHIEVEMENT_ENTRY.ID)
        .from(ACHIEVEMENT_ENTRY)
        .where(ACHIEVEMENT_ENTRY.UNIT_ID.eq(unit))
        .orderBy(ACHIEVEMENT_ENTRY.ID)
        .offset(offset)
        .limit(1)
        .fetchSingle()
        .value1();
  }

  /** How the people of a name are looked up together with their entries. */
  String plan(UUID unit) {
    return db
        .fetch(
            """
            explain (analyze, buffers) with people as materialized (
              select e.id from (select distinct person_id from audited_name
                  where unit_id = ? and piece >= '王小' and piece < '王小' || chr(1114111)) p
              join achievement_entry e on e.person_id = p.person_id
              where e.unit_id = ? and e.status in ('SUBMITTED'))
            select id from people order by id limit 21
            """,
            unit,
            unit)
        .stream()
        .map(row -> String.valueOf(row.get(0)))
        .collect(Collectors.joining("\nBENCH ", "plan of a name search\nBENCH ", ""));
  }
}
