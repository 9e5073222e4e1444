package cn.zhicheng.achievement.entry;

import static cn.zhicheng.schema.Tables.ACHIEVEMENT_CLAIM;
import static cn.zhicheng.schema.Tables.ACHIEVEMENT_ENTRY;

import cn.zhicheng.achievement.ClaimKind;
import cn.zhicheng.schema.tables.AchievementClaim;
import java.util.List;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * Something a person has entered in two of their own entries: a hint, never a reproach.
 *
 * @param place where it stands in this entry
 * @param title of the other one
 */
public record Repetition(ClaimKind kind, String place, UUID entryId, String title) {
  private static final int MOST = 5;
  private static final AchievementClaim HERE = ACHIEVEMENT_CLAIM.as("here");
  private static final AchievementClaim THERE = ACHIEVEMENT_CLAIM.as("there");

  /** Those of an entry, for queries that read more besides. */
  static final Field<List<Repetition>> OWN = own();

  private static Field<List<Repetition>> own() {
    var other = ACHIEVEMENT_ENTRY.as("other_entry");
    return DSL.multiset(
            DSL.selectDistinct(HERE.KIND, HERE.PLACE, other.ID, other.TITLE)
                .from(HERE)
                .join(THERE)
                .on(THERE.HASH.eq(HERE.HASH))
                .and(THERE.KIND.eq(HERE.KIND))
                .and(THERE.PERSON_ID.eq(HERE.PERSON_ID))
                .and(THERE.ENTRY_ID.ne(HERE.ENTRY_ID))
                .join(other)
                .on(other.ID.eq(THERE.ENTRY_ID))
                .where(HERE.ENTRY_ID.eq(ACHIEVEMENT_ENTRY.ID))
                .orderBy(other.ID, HERE.PLACE)
                .limit(MOST))
        .as("repetitions")
        .convertFrom(rows ->
            rows.map(row ->
                new Repetition(
                    ClaimKind.valueOf(row.value1()), row.value2(), row.value3(), row.value4())));
  }

  /** 「同一文件已用于…」, as the person reads it. */
  public String sentence() {
    return switch (kind) {
      case FILE -> "“" + place + "”中的同一文件已用于";
      case NUMBER -> place + "与您的另一条业绩相同，请核对是否重复录入：";
      case CASE -> place + "中有病案也列在您的另一条业绩中：";
    };
  }
}
