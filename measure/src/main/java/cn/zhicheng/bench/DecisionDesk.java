package cn.zhicheng.bench;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Role;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;

/** An office with seeded applications to decide on, and the least that a decision of it can be. */
final class DecisionDesk {
  static final String SAID = "材料齐全，同意上报。";

  private final DSLContext db;
  private final Actor body;
  private final UUID next;
  private final int open;

  DecisionDesk(DSLContext db) {
    this.db = db;
    Record place = db.fetchSingle(PLACE);
    body =
        Officials.of(
            Role.DEPARTMENT,
            place.get("account", UUID.class),
            place.get("body", UUID.class),
            place.get("name", String.class));
    next = place.get("next", UUID.class);
    open = db.fetchSingle("select count(*) from bench_copy where open").get(0, int.class);
  }

  /** One application to decide on. */
  record Waiting(UUID id, int version) {}

  Actor body() {
    return body;
  }

  /** Applications that waited when the data was seeded. */
  int open() {
    return open;
  }

  /** At most so many that nobody has decided on yet, in any order. */
  List<Waiting> waiting(int most) {
    return db.fetch(WAITING, body.organisation(), most)
        .map(row -> new Waiting(row.get(0, UUID.class), row.get(1, Integer.class)));
  }

  /** Exactly so many of them. */
  List<Waiting> lot(int size) {
    List<Waiting> files = waiting(size);
    if (files.size() < size) {
      throw new IllegalStateException("Too few applications wait: seed anew, without --reuse");
    }
    return files;
  }

  /**
   * Decides by one hand-written statement, {@link #DECIDE}, that checks and writes what the product
   * does.
   */
  void decide(PreparedStatement decide, Waiting file) throws SQLException {
    decide.setObject(1, file.id());
    decide.setInt(2, file.version());
    decide.setObject(3, body.organisation());
    decide.setObject(4, body.organisation());
    decide.setObject(5, body.accountId());
    decide.setObject(6, body.accountId());
    decide.setObject(7, next);
    if (decide.executeUpdate() != 1) {
      throw new IllegalStateException("Not decided: " + file);
    }
  }

  private static final String PLACE =
      """
      select s.organisation_id as body, o.name as name, m.account_id as account, n.organisation_id as next
      from bench_copy c join title_application a on a.id = c.application
      join application_step s on s.application_id = a.id and s.seq = a.current_step
      join application_step n on n.application_id = a.id and n.seq = a.current_step + 1
      join organisation o on o.id = s.organisation_id
      join mandate m on m.organisation_id = s.organisation_id and m.status = 'ACTIVE'
      where c.open and a.status = 'IN_AUDIT' limit 1
      """;

  private static final String WAITING =
      """
      select a.id, a.version from bench_copy c join title_application a on a.id = c.application
      join application_step s on s.application_id = a.id and s.seq = a.current_step and s.organisation_id = ?
      where c.open and a.status = 'IN_AUDIT' order by random() limit ?
      """;

  /** State and version, record, journal with its chain, task: one statement. */
  static final String DECIDE =
      """
      with moved as (
        update title_application a set current_step = current_step + 1, step_since = now(),
            updated_at = now(), version = version + 1
        where id = ? and version = ? and status = 'IN_AUDIT' and exists (
          select 1 from application_step s where s.application_id = a.id
          and s.seq = a.current_step and s.organisation_id = ?)
        returning id, round, current_step - 1 as seq),
      kept as (
        insert into audit_record (id, application_id, round, seq, organisation_id, account_id,
            actor_name, decision, opinion, decided_at)
        select uuidv7(), id, round, seq, ?, ?, '方静', 'PASS', '材料齐全，同意上报。', now() from moved),
      told as (
        insert into journal_entry (subject_kind, subject_id, seq, at, actor_account, actor_name,
            actor_role, actor_body, action, old_state, new_state, reason, detail, prev_hash, hash)
        select 'APPLICATION', m.id, l.seq + 1, now(), ?, '方静', '业务主管部门', '合肥市蜀山区教育体育局',
            'PASS', 'IN_AUDIT', 'IN_AUDIT', '材料齐全，同意上报。', '{"round":1,"step":2}', l.hash,
            encode(sha256((l.hash || l.seq || m.id)::bytea), 'hex')
        from moved m cross join lateral (select seq, hash from journal_entry j
          where j.subject_kind = 'APPLICATION' and j.subject_id = m.id
          order by seq desc limit 1) l)
      update task t set id = uuidv7(), organisation_id = ?, created_at = now(),
          due_on = current_date + 14
      from moved m where t.kind = 'APPLICATION' and t.subject_id = m.id
      """;
}
