package cn.zhicheng.achievement;

import static cn.zhicheng.schema.Tables.ACHIEVEMENT_CLAIM;
import static cn.zhicheng.schema.Tables.ACHIEVEMENT_ENTRY;
import static cn.zhicheng.schema.Tables.ORGANISATION;
import static cn.zhicheng.schema.Tables.PERSON;
import static cn.zhicheng.schema.Tables.UNIT_BINDING;

import cn.zhicheng.person.Masks;
import cn.zhicheng.schema.tables.AchievementClaim;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/**
 * Which entries claim the same number, file or case as others (issue 8). Found by the hash of the
 * claim, so that it costs the same in a library of any size.
 */
@Component
public class Doubts {
  /** Most collisions told of one entry. */
  public static final int MOST = 20;

  private static final AchievementClaim OURS = ACHIEVEMENT_CLAIM.as("ours");
  private static final AchievementClaim THEIRS = ACHIEVEMENT_CLAIM.as("theirs");
  private static final Field<String> HERE_ROWS = firstRows(OURS.ROW_NO, "here_rows");
  private static final Field<String> THERE_ROWS = firstRows(THEIRS.ROW_NO, "there_rows");
  private static final Field<Integer> COUNT = DSL.count().as("shared");
  private static final Field<String> HERE = OURS.PLACE.as("here");
  private static final Field<String> THERE = THEIRS.PLACE.as("there");
  private static final Field<java.time.Instant> SINCE = DSL.min(THEIRS.SINCE).as("claimed");
  private static final Field<UUID> ENTRY = OURS.ENTRY_ID.as("entry");
  private static final Field<UUID> MINE = OURS.PERSON_ID.as("mine");
  private static final Field<String> UNIT = ORGANISATION.NAME.as("unit");
  private static final Field<Boolean> KNOWN = DSL.field(DSL.name("known"), Boolean.class);

  private final DSLContext db;
  private final CategoryCatalogue catalogue;

  Doubts(DSLContext db, CategoryCatalogue catalogue) {
    this.db = db;
    this.catalogue = catalogue;
  }

  /**
   * The doubts about these entries, for officials of this body; one statement. The entries were
   * loaded in their scope before.
   *
   * @param body whose own people are told by name
   */
  public Map<UUID, List<Doubt>> of(Collection<UUID> entries, UUID body) {
    return select(OURS.ENTRY_ID.eq(DSL.any(entries.toArray(UUID[]::new))), body).fetch().stream()
        .collect(
            Collectors.groupingBy(
                row -> row.get(ENTRY), Collectors.mapping(this::read, Collectors.toList())));
  }

  /** The same of one entry. */
  public List<Doubt> of(UUID entry, UUID body) {
    return of(List.of(entry), body).getOrDefault(entry, List.of());
  }

  /** Holds for entries that share a claim with somebody else. */
  public static Condition doubtful(Field<UUID> entry) {
    return DSL.exists(
        DSL.selectOne()
            .from(OURS)
            .join(THEIRS)
            .on(same())
            .where(OURS.ENTRY_ID.eq(entry))
            .and(THEIRS.PERSON_ID.ne(OURS.PERSON_ID)));
  }

  /** Holds for entries that share a claim with another one, be it the same person's. */
  public static Condition shared(Field<UUID> entry) {
    return DSL.exists(
        DSL.selectOne().from(OURS).join(THEIRS).on(same()).where(OURS.ENTRY_ID.eq(entry)));
  }

  private Select<? extends Record> select(Condition which, UUID body) {
    return db.select(
            ENTRY,
            MINE,
            OURS.KIND,
            HERE,
            THERE,
            HERE_ROWS,
            THERE_ROWS,
            COUNT,
            SINCE,
            THEIRS.ENTRY_ID,
            THEIRS.PERSON_ID,
            PERSON.NAME,
            UNIT,
            ACHIEVEMENT_ENTRY.TITLE,
            ACHIEVEMENT_ENTRY.STATUS,
            ACHIEVEMENT_ENTRY.CATEGORY_CODE,
            known(body))
        .from(OURS)
        .join(THEIRS)
        .on(same())
        .join(ACHIEVEMENT_ENTRY)
        .on(ACHIEVEMENT_ENTRY.ID.eq(THEIRS.ENTRY_ID))
        .join(PERSON)
        .on(PERSON.ID.eq(THEIRS.PERSON_ID))
        .leftJoin(ORGANISATION)
        .on(ORGANISATION.ID.eq(ACHIEVEMENT_ENTRY.UNIT_ID))
        .where(which)
        .groupBy(
            OURS.ENTRY_ID,
            OURS.PERSON_ID,
            OURS.KIND,
            OURS.PLACE,
            THEIRS.ENTRY_ID,
            THEIRS.PERSON_ID,
            THEIRS.PLACE,
            PERSON.NAME,
            ORGANISATION.NAME,
            ACHIEVEMENT_ENTRY.ID)
        .orderBy(OURS.PERSON_ID.eq(THEIRS.PERSON_ID), DSL.min(THEIRS.SINCE), THEIRS.ENTRY_ID)
        .limit(MOST * 10);
  }

  private static Condition same() {
    return THEIRS
        .HASH
        .eq(OURS.HASH)
        .and(THEIRS.KIND.eq(OURS.KIND))
        .and(THEIRS.ENTRY_ID.ne(OURS.ENTRY_ID));
  }

  /** Whether the other person is this body's own: bound there, or the entry is audited there. */
  private static Field<Boolean> known(UUID body) {
    Condition bound =
        DSL.exists(
            DSL.selectOne()
                .from(UNIT_BINDING)
                .where(UNIT_BINDING.PERSON_ID.eq(THEIRS.PERSON_ID))
                .and(UNIT_BINDING.UNIT_ID.eq(body))
                .and(UNIT_BINDING.STATUS.eq("ACTIVE")));
    return DSL.field(
            DSL.coalesce(DSL.field(ACHIEVEMENT_ENTRY.UNIT_ID.eq(body)), DSL.inline(false))
                .isTrue()
                .or(bound))
        .as("known");
  }

  private static Field<String> firstRows(Field<Integer> no, String name) {
    return DSL.field(
            "array_to_string((array_agg({0} order by {1}) filter (where {0} > 0))[{2}], '、')",
            String.class, no, OURS.ROW_NO, DSL.raw("1:3"))
        .as(name);
  }

  private Doubt read(Record row) {
    boolean same = row.get(MINE).equals(row.get(THEIRS.PERSON_ID));
    boolean ours = same || row.get(KNOWN);
    String name = row.get(PERSON.NAME);
    String unit = row.get(UNIT);
    return new Doubt(
        ClaimKind.valueOf(row.get(OURS.KIND)),
        new Doubt.Place(row.get(HERE), text(row.get(HERE_ROWS))),
        row.get(COUNT),
        new Doubt.Other(
            row.get(THEIRS.ENTRY_ID),
            row.get(THEIRS.PERSON_ID),
            ours ? name : Masks.name(name),
            text(unit),
            catalogue.category(row.get(ACHIEVEMENT_ENTRY.CATEGORY_CODE)).name(),
            ours ? row.get(ACHIEVEMENT_ENTRY.TITLE) : "",
            EntryState.valueOf(row.get(ACHIEVEMENT_ENTRY.STATUS)),
            new Doubt.Place(row.get(THERE), text(row.get(THERE_ROWS))),
            row.get(SINCE),
            ours,
            same));
  }

  private static String text(@org.jspecify.annotations.Nullable String text) {
    return text == null ? "" : text;
  }
}
