package cn.zhicheng.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** So many applications waiting at one level as wanted: copies of one that got there in earnest. */
@Component
class DecisionBenchWorld {
  private final DSLContext db;

  DecisionBenchWorld(DSLContext db) {
    this.db = db;
  }

  /** One application to decide on. */
  record Waiting(UUID id, int version) {}

  void multiply(UUID application, int count) {
    db.execute("drop table if exists bench_copy");
    db.execute(
        "create unlogged table bench_copy as select n, uuidv7() person, uuidv7() application"
            + " from generate_series(1, ?) n",
        count);
    copy(
        "person",
        "join title_application a on a.person_id = t.id where a.id = ?",
        "'id', c.person, 'id_no_index', '\\x' || encode(sha256(c.n::text::bytea), 'hex')",
        application);
    copy(
        "title_application",
        "where t.id = ?",
        "'id', c.application, 'person_id', c.person, 'application_no', 'B' || c.n",
        application);
    copy(
        "application_step",
        "where t.application_id = ?",
        "'application_id', c.application",
        application);
    copy(
        "audit_record",
        "where t.application_id = ?",
        "'id', uuidv7(), 'application_id', c.application",
        application);
    copy(
        "task",
        "where t.subject_id = ?",
        "'id', uuidv7(), 'subject_id', c.application",
        application);
    db.execute(
        """
        insert into journal_entry (subject_kind, subject_id, seq, at, actor_name, actor_role,
            actor_body, action, prev_hash, hash)
        select 'APPLICATION', c.application, s, now(), '王䶮', '申报人', '', 'SUBMIT',
            repeat('0', 64), encode(sha256((c.n || ':' || s)::bytea), 'hex')
        from bench_copy c cross join generate_series(1, 3) s
        """);
  }

  /** Rows of a table once more for every copy, with other values in some columns. */
  private void copy(String table, String which, String other, UUID application) {
    db.execute(
        "insert into %s select (jsonb_populate_record(t, jsonb_build_object(%s))).*"
                .formatted(table, other)
            + " from bench_copy c cross join %s t %s".formatted(table, which),
        application);
  }

  void settle() {
    for (String table :
        List.of(
            "person",
            "title_application",
            "application_step",
            "audit_record",
            "task",
            "journal_entry")) {
      db.execute("vacuum analyze " + table);
    }
    db.execute("checkpoint");
  }

  /** Copies nobody has decided on yet, in any order. */
  List<Waiting> waiting(int count) {
    return db.fetch(
            """
            select a.id, a.version from bench_copy c join title_application a on a.id = c.application
            where a.current_step = 2 and a.status = 'IN_AUDIT' order by random() limit ?
            """,
            count)
        .map(row -> new Waiting(row.get(0, UUID.class), row.get(1, Integer.class)));
  }

  /** Bytes of write-ahead log so far. */
  long wal() {
    return db.fetchSingle("select pg_current_wal_insert_lsn() - '0/0'::pg_lsn").get(0, Long.class);
  }

  /** Seconds of CPU all sessions of the database have used, to a hundredth; Linux only. */
  double cpu() {
    return db.fetch("select pid from pg_stat_activity").getValues(0, Long.class).stream()
        .mapToDouble(DecisionBenchWorld::seconds)
        .sum();
  }

  private static double seconds(long process) {
    try {
      String line = Files.readString(Path.of("/proc/" + process + "/stat"));
      String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
      return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / 100.0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
