package cn.zhicheng.bench;

import cn.zhicheng.achievement.EntryMove;
import cn.zhicheng.achievement.entry.BatchAuditEntries;
import cn.zhicheng.achievement.entry.Pick;
import cn.zhicheng.identity.Actor;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Goal 2: a thousand scattered entries decided at once, refusals told per row; against hand-written
 * SQL with the same rows as its result, set-based and row by row. The baselines have no access
 * rules and no answers per row.
 */
final class Batches {
  private static final int TURNS = 7;
  private static final int LEAST = 250;
  private final BatchAuditEntries batch;
  private final TransactionOperations transaction;
  private final DSLContext db;
  private final Actor unit = Officials.unit(Officials.id("001", 1));

  Batches(Product product) {
    batch = product.bean(BatchAuditEntries.class);
    transaction = product.bean(TransactionOperations.class);
    db = product.bean(DSLContext.class);
  }

  void measure(Report report) throws Exception {
    List<Pick> all = waiting((3 * TURNS + 3) * 1000);
    int lot = all.size() / (3 * TURNS + 3);
    if (lot < LEAST) {
      throw new IllegalStateException("Too few entries wait for a batch; seed anew");
    }
    var mine = new Times();
    var set = new Times();
    var loop = new Times();
    for (int turn = 0; turn <= TURNS; turn++) {
      int at = 3 * turn * lot;
      double one = Times.of(() -> product(all.subList(at, at + lot)));
      double two = Times.of(() -> inOne(() -> setBased(all.subList(at + lot, at + 2 * lot))));
      double three = Times.of(() -> inOne(() -> rowByRow(all.subList(at + 2 * lot, at + 3 * lot))));
      if (turn > 0) {
        mine.add(one);
        set.add(two);
        loop.add(three);
      }
    }
    String name = "batch of %,d ".formatted(lot);
    report.add(
        Row.atMost("2", name + "against set-based SQL", "ms", mine.median(), set.median(), 2));
    report.add(
        Row.atMost(
            "2", name + "against a loop over rows", "ms", mine.median(), loop.median(), 0.25));
  }

  private void product(List<Pick> picks) {
    var lines = batch.audit(unit, picks, EntryMove.APPROVE, "同意");
    if (!lines.stream().allMatch(line -> line.done())) {
      throw new IllegalStateException("Not all were decided");
    }
  }

  private void inOne(Runnable work) {
    transaction.executeWithoutResult(status -> work.run());
  }

  Actor unit() {
    return unit;
  }

  /** Entries of the unit that wait, scattered over its whole backlog. */
  List<Pick> waiting(int most) {
    return db.fetch(
            """
            select id, version from achievement_entry where unit_id = ? and status = 'SUBMITTED'
            order by md5(id::text) limit ?
            """,
            unit.organisation(),
            most)
        .map(row -> new Pick(row.get(0, UUID.class), row.get(1, Integer.class)));
  }

  private void setBased(List<Pick> picks) {
    UUID[] ids = picks.stream().map(Pick::id).toArray(UUID[]::new);
    Integer[] versions = picks.stream().map(Pick::version).toArray(Integer[]::new);
    db.fetch(
        """
        update achievement_entry e set status = 'APPROVED', opinion = '同意', audited_by = ?,
            audited_at = now(), updated_at = now(), version = e.version + 1
        from unnest(?::uuid[], ?::int[]) p(id, version)
        where e.id = p.id and e.version = p.version and e.status = 'SUBMITTED' and e.unit_id = ?
        returning e.id
        """,
        unit.accountId(),
        ids,
        versions,
        unit.organisation());
    db.execute(JOURNAL, unit.accountId(), (Object) ids);
    db.execute(
        "delete from task where kind = 'ACHIEVEMENT' and subject_id = any(?::uuid[])",
        (Object) ids);
  }

  private void rowByRow(List<Pick> picks) {
    for (Pick pick : picks) {
      db.execute(
          """
          update achievement_entry set status = 'APPROVED', opinion = '同意', audited_by = ?,
              audited_at = now(), updated_at = now(), version = version + 1
          where id = ? and version = ? and status = 'SUBMITTED' and unit_id = ?
          """,
          unit.accountId(),
          pick.id(),
          pick.version(),
          unit.organisation());
      db.execute(JOURNAL, unit.accountId(), (Object) new UUID[] {pick.id()});
      db.execute("delete from task where kind = 'ACHIEVEMENT' and subject_id = ?", pick.id());
    }
  }

  private static final String JOURNAL =
      """
      insert into journal_entry (subject_kind, subject_id, seq, at, actor_account, actor_name,
          actor_role, actor_body, action, old_state, new_state, reason, prev_hash, hash)
      select 'ACHIEVEMENT', l.subject_id, l.seq + 1, now(), ?, '周敏', '用人单位', '测量用的单位',
          'APPROVE', 'SUBMITTED', 'APPROVED', '同意', l.hash,
          encode(sha256((l.hash || l.seq || l.subject_id)::bytea), 'hex')
      from (select distinct on (subject_id) subject_id, seq, hash from journal_entry
          where subject_kind = 'ACHIEVEMENT' and subject_id = any(?::uuid[])
          order by subject_id, seq desc) l
      """;
}
