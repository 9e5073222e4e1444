package cn.zhicheng.plan.chain;

import static cn.zhicheng.schema.Tables.CHAIN_RULE;
import static cn.zhicheng.schema.Tables.CHAIN_TEMPLATE;

import cn.zhicheng.plan.StepCode;
import cn.zhicheng.reference.RegionLevel;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Templates and rules as stored. */
@Repository
public class ChainBook {
  private final DSLContext db;

  ChainBook(DSLContext db) {
    this.db = db;
  }

  /** The chain the rules give; the rule that says most about the unit wins. One statement. */
  public Optional<ChainTemplate> ruled(
      UnitGroup group, RegionLevel level, boolean hasDepartment, String committeeLevel) {
    return db.select(CHAIN_TEMPLATE.fields())
        .from(CHAIN_RULE)
        .join(CHAIN_TEMPLATE)
        .on(CHAIN_TEMPLATE.CODE.eq(CHAIN_RULE.CHAIN_CODE))
        .where(CHAIN_RULE.UNIT_GROUP.eq(group.name()))
        .and(CHAIN_RULE.REGION_LEVEL.isNull().or(CHAIN_RULE.REGION_LEVEL.eq(level.name())))
        .and(CHAIN_RULE.HAS_DEPARTMENT.isNull().or(CHAIN_RULE.HAS_DEPARTMENT.eq(hasDepartment)))
        .and(CHAIN_RULE.COMMITTEE_LEVEL.eq(committeeLevel))
        .orderBy(
            CHAIN_RULE.REGION_LEVEL.asc().nullsLast(), CHAIN_RULE.HAS_DEPARTMENT.asc().nullsLast())
        .limit(1)
        .fetchOptional(ChainBook::template);
  }

  /** The chain of this code, which a plan may name instead. */
  public Optional<ChainTemplate> named(String code) {
    return db.selectFrom(CHAIN_TEMPLATE)
        .where(CHAIN_TEMPLATE.CODE.eq(code))
        .fetchOptional(ChainBook::template);
  }

  public Optional<ChainTemplate> byId(UUID id) {
    return db.selectFrom(CHAIN_TEMPLATE)
        .where(CHAIN_TEMPLATE.ID.eq(id))
        .fetchOptional(ChainBook::template);
  }

  /** All of them by code; a few dozen at most, so no paging. */
  public List<ChainTemplate> all() {
    return db.selectFrom(CHAIN_TEMPLATE).orderBy(CHAIN_TEMPLATE.CODE).fetch(ChainBook::template);
  }

  /**
   * One rule: which units under which committees take which chain.
   *
   * @param regionLevel null: of any level
   * @param hasDepartment null: with and without
   */
  public record Rule(
      UnitGroup group,
      @Nullable RegionLevel regionLevel,
      @Nullable Boolean hasDepartment,
      String committeeLevel,
      String chain) {}

  /** All rules in the order of their meaning; a few dozen at most. */
  public List<Rule> rules() {
    return db.selectFrom(CHAIN_RULE)
        .orderBy(
            CHAIN_RULE.UNIT_GROUP,
            CHAIN_RULE.REGION_LEVEL,
            CHAIN_RULE.HAS_DEPARTMENT,
            CHAIN_RULE.COMMITTEE_LEVEL)
        .fetch(row ->
            new Rule(
                UnitGroup.valueOf(row.getUnitGroup()),
                row.getRegionLevel() == null ? null : RegionLevel.valueOf(row.getRegionLevel()),
                row.getHasDepartment(),
                row.getCommitteeLevel(),
                row.getChainCode()));
  }

  /** Whether the row still had this version and now holds these levels. */
  boolean change(ChainTemplate changed) {
    StepCode confirm = changed.confirm();
    return db.update(CHAIN_TEMPLATE)
            .set(CHAIN_TEMPLATE.NAME, changed.name())
            .set(CHAIN_TEMPLATE.STEPS, words(changed.steps()))
            .set(CHAIN_TEMPLATE.OPTIONAL, words(changed.optional()))
            .set(CHAIN_TEMPLATE.CONFIRM, confirm == null ? null : confirm.name())
            .set(CHAIN_TEMPLATE.VERSION, CHAIN_TEMPLATE.VERSION.plus(1))
            .where(CHAIN_TEMPLATE.ID.eq(changed.id()))
            .and(CHAIN_TEMPLATE.VERSION.eq(changed.version()))
            .execute()
        == 1;
  }

  private static String[] words(List<StepCode> steps) {
    return steps.stream().map(StepCode::name).toArray(String[]::new);
  }

  private static ChainTemplate template(Record row) {
    String confirm = row.get(CHAIN_TEMPLATE.CONFIRM);
    return new ChainTemplate(
        row.get(CHAIN_TEMPLATE.ID),
        row.get(CHAIN_TEMPLATE.CODE),
        row.get(CHAIN_TEMPLATE.NAME),
        steps(row.get(CHAIN_TEMPLATE.STEPS)),
        steps(row.get(CHAIN_TEMPLATE.OPTIONAL)),
        confirm == null ? null : StepCode.valueOf(confirm),
        row.get(CHAIN_TEMPLATE.VERSION));
  }

  private static List<StepCode> steps(String[] codes) {
    return Arrays.stream(codes).map(StepCode::valueOf).toList();
  }
}
