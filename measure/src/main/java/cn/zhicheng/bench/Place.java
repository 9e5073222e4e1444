package cn.zhicheng.bench;

import cn.zhicheng.achievement.entry.AuditQueue;
import cn.zhicheng.application.AuditList;
import cn.zhicheng.task.Tasks;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** One database and the bodies that are looked at in it. */
final class Place {
  final Tasks tasks;
  final AuditQueue queue;
  final AuditList list;
  final UUID hot = Officials.id("001", 1);
  final UUID small;
  final UUID body;
  final @Nullable UUID deepTask;
  final @Nullable UUID deepEntry;
  final @Nullable UUID deepApplication;

  Place(Product product, Sizes sizes) {
    tasks = product.bean(Tasks.class);
    queue = product.bean(AuditQueue.class);
    list = product.bean(AuditList.class);
    small = Officials.id("001", 2L + sizes.hotUnits());
    DSLContext db = product.bean(DSLContext.class);
    body = one(db, WAITING_BODY);
    deepTask = one(db, DEEP.formatted("task", "organisation_id = ?"), hot);
    deepEntry =
        one(db, DEEP.formatted("achievement_entry", "unit_id = ? and status = 'SUBMITTED'"), hot);
    deepApplication = one(db, DEEP.formatted("task", "organisation_id = ?"), body);
  }

  /** What stands before page 500, or before the last whole page of a list that is shorter. */
  private static @Nullable UUID one(DSLContext db, String sql, Object... values) {
    var row = db.fetch(sql, values);
    return row.isEmpty() ? null : row.getFirst().get(0, UUID.class);
  }

  private static final String DEEP =
      """
      with wanted as (select id from %s where %s)
      select id from (select id from wanted order by id
        limit (select least(9981, greatest(count(*) - 20, 1)) from wanted)) d
      order by id desc limit 1
      """;
  private static final String WAITING_BODY =
      """
      select s.organisation_id from bench_copy c join title_application a on a.id = c.application
      join application_step s on s.application_id = a.id and s.seq = a.current_step
      where c.open limit 1
      """;
}
