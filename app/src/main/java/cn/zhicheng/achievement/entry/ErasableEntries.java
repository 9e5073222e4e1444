package cn.zhicheng.achievement.entry;

import static cn.zhicheng.schema.Tables.ACHIEVEMENT_ENTRY;

import cn.zhicheng.journal.By;
import cn.zhicheng.retention.Erasable;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Of the library goes what was never handed in. */
@Component
class ErasableEntries implements Erasable {
  private final DSLContext db;
  private final UnsubmittedEntries entries;

  ErasableEntries(DSLContext db, UnsubmittedEntries entries) {
    this.db = db;
    this.entries = entries;
  }

  @Override
  public int position() {
    return 2;
  }

  @Override
  public Outcome foresee(UUID person) {
    var never = DSL.count().filterWhere(UnsubmittedEntries.NEVER_SUBMITTED);
    var others =
        DSL.count()
            .filterWhere(
                DSL.not(UnsubmittedEntries.NEVER_SUBMITTED)
                    .and(DSL.not(UnsubmittedEntries.EMPTIED)));
    return db.select(never, others)
        .from(ACHIEVEMENT_ENTRY)
        .where(ACHIEVEMENT_ENTRY.PERSON_ID.eq(person))
        .fetchSingle(row ->
            new Outcome(
                row.value1() == 0 ? List.of() : List.of("%d 条从未提交过的业绩及其附件".formatted(row.value1())),
                row.value2() == 0
                    ? List.of()
                    : List.of("%d 条提交过审核或者系统提取的业绩：审核、申诉和复核的依据".formatted(row.value2()))));
  }

  @Override
  public void erase(UUID person, By by, String reason) {
    entries.eraseAll(person, by, reason);
  }
}
