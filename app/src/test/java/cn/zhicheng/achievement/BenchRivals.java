package cn.zhicheng.achievement;

import cn.zhicheng.achievement.entry.Pick;
import cn.zhicheng.identity.Actor;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/**
 * The same decisions in hand-written SQL, with the same rows as their result: entries, journal with
 * its chain (hashed by the database), tasks. Without access rules, results per row, or ordered
 * locks.
 */
@Component
class BenchRivals {
  private final DSLContext db;

  BenchRivals(DSLContext db) {
    this.db = db;
  }

  void setBased(Actor unit, List<Pick> picks) {
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

  void rowByRow(Actor unit, List<Pick> picks) {
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
      select 'ACHIEVEMENT', l.subject_id, l.seq + 1, now(), ?, '周敏', '用人单位', '测量用的大单位',
          'APPROVE', 'SUBMITTED', 'APPROVED', '同意', l.hash,
          encode(sha256((l.hash || l.seq || l.subject_id)::bytea), 'hex')
      from (select distinct on (subject_id) subject_id, seq, hash from journal_entry
          where subject_kind = 'ACHIEVEMENT' and subject_id = any(?::uuid[])
          order by subject_id, seq desc) l
      """;
}
