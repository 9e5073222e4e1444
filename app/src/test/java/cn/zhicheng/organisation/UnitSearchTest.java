package cn.zhicheng.organisation;

import static cn.zhicheng.schema.Tables.ORGANISATION;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.testing.ProductTest;
import cn.zhicheng.testing.StatementCounter;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;

/** FAQ-P9, FAQ-D6: the search finds units by part of the name, never a department. */
@ProductTest
class UnitSearchTest {
  @Autowired Organisations organisations;
  @Autowired FillUnitNames fill;
  @Autowired StatementCounter statements;
  @Autowired DSLContext db;

  private final String mark = UUID.randomUUID().toString().substring(0, 8);

  private Organisation unit(String name) {
    return organisations.add(
        new NewOrganisation(
            OrganisationKind.UNIT,
            name + mark,
            null,
            UnitNature.INSTITUTION,
            "340104",
            null,
            "",
            "",
            "",
            ""));
  }

  @Test
  void theUnitIsFoundAndTheDepartmentOfTheSameNameIsNot() {
    Organisation unit = unit("蜀山区教育体育局");
    organisations.add(
        NewOrganisation.authority(OrganisationKind.DEPARTMENT, "蜀山区教育体育局" + mark, "340104"));
    assertThat(organisations.searchUnits("教育体育局" + mark, 20)).containsExactly(unit);
  }

  @Test
  void partOfTheNameIsEnough() {
    Organisation unit = unit("巢湖学院");
    assertThat(organisations.searchUnits(mark.substring(0, 7), 20)).contains(unit);
  }

  @Test
  void percentAndUnderscoreAndExclamationAreLetters() {
    Organisation percent = unit("百分之100%学校");
    Organisation other = unit("百分之1000学校");
    assertThat(organisations.searchUnits("100%学校" + mark, 20)).containsExactly(percent);
    assertThat(organisations.searchUnits("1000学校" + mark, 20)).containsExactly(other);
    assertThat(organisations.searchUnits("_学校" + mark, 20)).isEmpty();
    assertThat(organisations.searchUnits("!" + mark, 20)).isEmpty();
  }

  @Test
  void nothingTypedFindsNothing() {
    assertThat(organisations.searchUnits("  ", 20)).isEmpty();
  }

  @Test
  void onlyActiveUnitsAreFound() {
    Organisation unit = unit("已停用单位");
    db.update(ORGANISATION)
        .set(ORGANISATION.STATUS, "SUSPENDED")
        .where(ORGANISATION.ID.eq(unit.id()))
        .execute();
    assertThat(organisations.searchUnits(mark, 20)).isEmpty();
  }

  @Test
  void theListStopsAtItsLimitWithTheShortestNamesFirst() {
    Organisation shorter = unit("一中");
    unit("第一中学附属学校");
    assertThat(organisations.searchUnits(mark, 1)).containsExactly(shorter);
  }

  @Test
  void pinyinInitialsOfAnyPartFindTheUnit() {
    Organisation bureau = unit("合肥市蜀山区教育体育局");
    assertThat(organisations.searchUnits("ssqjytyj" + mark, 20)).containsExactly(bureau);
    assertThat(organisations.searchUnits("HFSSSQJYTYJ" + mark, 20)).containsExactly(bureau);
    assertThat(organisations.searchUnits("ssqjyj" + mark, 20)).isEmpty();
    assertThat(organisations.searchUnits("jytyjssq", 20)).doesNotContain(bureau);
  }

  @Test
  void charactersWithSeveralReadingsAreFoundByEachOfThem() {
    Organisation mansion = unit("大厦会计行");
    for (String typed : List.of("dxkjh", "dshjx", "dskjh", "dxhjx")) {
      assertThat(organisations.searchUnits(typed + mark, 20)).as(typed).containsExactly(mansion);
    }
    assertThat(organisations.searchUnits("dakjh" + mark, 20)).isEmpty();
  }

  @Test
  void initialsFindNoDepartmentEither() {
    Organisation unit = unit("蜀山区教体局");
    organisations.add(
        NewOrganisation.authority(OrganisationKind.DEPARTMENT, "蜀山区教体局" + mark, "340104"));
    assertThat(organisations.searchUnits("ssqjtj" + mark, 20)).containsExactly(unit);
  }

  @Test
  void widthOfSignsCapitalsAndSpacesDoNotCount() {
    Organisation unit = unit("安徽（合肥）ABC公司");
    assertThat(organisations.searchUnits("(合肥) abc公司" + mark, 20)).containsExactly(unit);
  }

  @Test
  void oneAndTwoCharactersAreEnough() {
    Organisation unit = unit("龘");
    assertThat(organisations.searchUnits("龘", 20)).contains(unit);
    assertThat(organisations.searchUnits("龘" + mark.charAt(0), 20)).contains(unit);
  }

  @Test
  void unitsThatCameAnotherWayAreFoundAfterTheNextStart() {
    Organisation unit = unit("旧名学校");
    String renamed = "新名学校" + mark;
    db.update(ORGANISATION)
        .set(ORGANISATION.NAME, renamed)
        .where(ORGANISATION.ID.eq(unit.id()))
        .execute();
    assertThat(organisations.searchUnits(renamed, 20)).isEmpty();
    fill.run(new DefaultApplicationArguments());
    assertThat(organisations.searchUnits(renamed, 20))
        .extracting(Organisation::id)
        .containsExactly(unit.id());
    assertThat(organisations.searchUnits("xmxx" + mark, 20)).hasSize(1);
    assertThat(organisations.searchUnits("旧名学校" + mark, 20)).isEmpty();
  }

  @Test
  void theSearchIsOneStatementThatCanUseItsIndex() {
    unit("合肥市蜀山区教育体育局");
    statements.take();
    organisations.searchUnits("ssqjyty", 20);
    List<String> sent = statements.taken();
    assertThat(sent).hasSize(1);
    String plan =
        db.transactionResult(tx -> {
          tx.dsl().execute("SET LOCAL enable_seqscan = off");
          return tx.dsl()
              .fetch("EXPLAIN SELECT * FROM unit_name WHERE grams @> ARRAY['ssq', 'sqj']::text[]")
              .format();
        });
    assertThat(plan).contains("unit_name_grams");
  }

  @Test
  void departmentAndBureauAreFoundByTheirRegion() {
    Organisation department =
        organisations.add(
            NewOrganisation.authority(OrganisationKind.DEPARTMENT, "教体局" + mark, "341881"));
    Organisation bureau =
        organisations.add(
            NewOrganisation.authority(OrganisationKind.BUREAU, "人社局" + mark, "341881"));
    assertThat(organisations.departmentsOf("341881")).contains(department).doesNotContain(bureau);
    assertThat(organisations.bureauOf("341881")).contains(bureau);
    assertThat(organisations.bureauOf("341822")).isEmpty();
  }
}
