package cn.zhicheng.achievement.entry;

import static cn.zhicheng.schema.Tables.ACHIEVEMENT_ENTRY;

import cn.zhicheng.achievement.Category;
import cn.zhicheng.achievement.CategoryCatalogue;
import cn.zhicheng.achievement.EntryState;
import cn.zhicheng.achievement.Field;
import cn.zhicheng.achievement.FieldType;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** The entries a person may refer to from another one, as 「论文：大单元教学」. */
@Component
public class OwnEntries {
  private static final int MOST = 500;
  private final DSLContext db;
  private final CategoryCatalogue catalogue;

  OwnEntries(DSLContext db, CategoryCatalogue catalogue) {
    this.db = db;
    this.catalogue = catalogue;
  }

  /** What may be chosen; newest first. */
  public List<String> of(UUID person, UUID except) {
    return db.select(ACHIEVEMENT_ENTRY.CATEGORY_CODE, ACHIEVEMENT_ENTRY.TITLE)
        .from(ACHIEVEMENT_ENTRY)
        .where(ACHIEVEMENT_ENTRY.PERSON_ID.eq(person))
        .and(ACHIEVEMENT_ENTRY.ID.ne(except))
        .and(ACHIEVEMENT_ENTRY.STATUS.notIn(EntryState.DELETED.name(), EntryState.VOIDED.name()))
        .and(ACHIEVEMENT_ENTRY.TITLE.ne(""))
        .orderBy(ACHIEVEMENT_ENTRY.ID.desc())
        .limit(MOST)
        .fetch(row -> catalogue.category(row.value1()).name() + "：" + row.value2());
  }

  /** Notes a problem for every reference that names no own entry. */
  void check(LibraryEntry entry, Category category, Checked checked) {
    List<Field> references =
        category.fields().stream()
            .filter(field -> field.type() == FieldType.ENTRY)
            .filter(field -> checked.payload().containsKey(field.key()))
            .toList();
    if (references.isEmpty()) {
      return;
    }
    List<String> known = of(entry.personId(), entry.id());
    references.forEach(field ->
        checked
            .problems()
            .check(
                !known.contains(String.valueOf(checked.payload().get(field.key()))),
                field.key(),
                field.label() + "请从列表中选择本人已有的业绩。"));
  }
}
