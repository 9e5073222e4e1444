package cn.zhicheng.achievement.web;

import static cn.zhicheng.achievement.training.StubService.page;
import static cn.zhicheng.achievement.training.StubService.record;
import static cn.zhicheng.schema.Tables.ACHIEVEMENT_ENTRY;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.achievement.LibraryCast;
import cn.zhicheng.achievement.entry.ApproveEntry;
import cn.zhicheng.achievement.entry.EntryDraft;
import cn.zhicheng.achievement.entry.EntryForm;
import cn.zhicheng.achievement.entry.Pick;
import cn.zhicheng.achievement.entry.SaveEntry;
import cn.zhicheng.achievement.entry.SubmitEntry;
import cn.zhicheng.achievement.training.StubService;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Role;
import cn.zhicheng.identity.SignedOn;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.journal.JournalLine;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.testing.AtOnce;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** 个人继续教育信息 from the press of 「提取」 to the grid, over real HTTP (FAQ-P21 to P24). */
@ProductTest
@DirtiesContext
class TrainingPageTest {
  private static final String PATH = "/library/CE";
  private static final StubService STUB = new StubService();
  private static final int YEAR = ProvinceTime.today(Clock.systemUTC()).getYear();

  @Autowired LibraryCast cast;
  @Autowired Pages pages;
  @Autowired SaveEntry saveEntry;
  @Autowired SubmitEntry submitEntry;
  @Autowired ApproveEntry approveEntry;
  @Autowired Journal journal;
  @Autowired DSLContext db;

  private Actor unit;
  private Actor wang;

  @DynamicPropertySource
  static void service(DynamicPropertyRegistry properties) {
    properties.add("zhicheng.training.url", STUB::url);
    properties.add("zhicheng.training.client-id", () -> "zhicheng");
    properties.add("zhicheng.training.client-secret", () -> "secret");
    properties.add("zhicheng.training.years", () -> "2010," + (YEAR - 1) + "-" + YEAR);
    properties.add("zhicheng.training.first-retry-after", () -> "5ms");
  }

  @AfterAll
  static void close() {
    STUB.close();
  }

  @BeforeEach
  void makeCast() {
    STUB.clear();
    unit = cast.unit("合肥市蜀山区教育体育局");
    wang = cast.personOf(unit, "王䶮");
  }

  @Test
  void gapsAreSaidInWordsForEveryYear() {
    var page = pages.get(wang, PATH);
    assertThat(page.page().select("h1").text()).isEqualTo("个人继续教育信息");
    assertThat(page.page().select("#training tbody tr")).hasSize(5);
    assertThat(cells(YEAR))
        .containsExactly("0 / 30 学时 还差 30 学时", "0 / 60 学时 还差 60 学时", "0 / 90 学时 还差 90 学时");
    assertThat(page.page().select("#training .badge.tone-danger")).hasSize(15);
    assertThat(page.text())
        .contains("您还没有审核通过的专业技术资格，按最近 5 个年度统计")
        .contains("公需科目不少于 30 学时、专业科目不少于 60 学时，合计不少于 90 学时")
        .contains("还有 5 个年度学时不足");
  }

  @Test
  void whatIsFetchedStandsInTheGridAndInTheListAsMadeBySystem() {
    stubTwoRecords();
    var answer = fetch(YEAR);

    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.location()).isEqualTo(PATH);
    assertThat(cells(YEAR).getFirst()).isEqualTo("30 / 30 学时 已达标");
    var page = pages.get(wang, PATH).page();
    assertThat(page.select("td[data-label=来源]").eachText()).containsExactly("自动生成", "自动生成");
    assertThat(row(YEAR).select("td[data-label=上次提取] time")).hasSize(1);
    assertThat(STUB.bodies().getLast())
        .contains("\"idNumber\":\"34012319880229005X\"")
        .contains("\"year\":" + YEAR);
    assertThat(journal.of("PERSON", wang.person()))
        .extracting(JournalLine::reason)
        .containsExactly("提取继续教育公需科目学时");
  }

  @Test
  void whatWasFetchedCanBeReadAndNotChanged() {
    stubTwoRecords();
    fetch(YEAR);
    String path = "/library/entries/" + fetched();

    var page = pages.get(wang, path);
    assertThat(page.text())
        .contains("由系统从学时数据源提取，不需要单位审核")
        .contains("来源：自动生成")
        .contains("提取")
        .doesNotContain("单位已审核通过");
    assertThat(page.has("button:contains(修改)[aria-disabled=true]")).isTrue();
    for (String act : List.of("submit", "withdraw", "delete")) {
      assertThat(pages.post(wang, path + "/" + act, Map.of("version", "0")).status())
          .isEqualTo(409);
    }
  }

  @Test
  void theUnitSeesTheSourceAndDecidesNothing() {
    stubTwoRecords();
    fetch(YEAR);
    UUID id = fetched();

    var list = pages.get(unit, "/achievement-audits?tab=ALL");
    assertThat(list.page().select("td[data-label=来源]").eachText()).containsOnly("自动生成");
    var page = pages.get(unit, "/achievement-audits/" + id);
    assertThat(page.text()).contains("自动生成");
    assertThat(page.has("button[value=RETURN]")).isFalse();
    var typed = Map.of("version", "0", "move", "RETURN", "opinion", "退回");
    assertThat(pages.post(unit, "/achievement-audits/" + id, typed).status()).isEqualTo(409);
    assertThat(pages.get(cast.person("李㛃"), "/library/entries/" + id).status()).isEqualTo(404);
  }

  @Test
  void aSecondPressAddsNothing() {
    stubTwoRecords();
    fetch(YEAR);
    fetch(YEAR);
    assertThat(count()).isEqualTo(2);
    assertThat(cells(YEAR).getFirst()).isEqualTo("30 / 30 学时 已达标");
  }

  @Test
  void twoPressesAtOnceAddNothingTwice() throws InterruptedException {
    stubTwoRecords();
    assertThat(AtOnce.both(() -> fetch(YEAR), () -> fetch(YEAR))).containsOnlyNulls();
    assertThat(count()).isEqualTo(2);
  }

  @Test
  void yearsThatAreNotCoveredHaveAddOnly() {
    var page = pages.get(wang, PATH).page();
    assertThat(page.select("#training button").eachText()).containsExactly("提取", "提取");
    assertThat(row(YEAR - 2).select("button")).isEmpty();
    assertThat(row(YEAR - 2).select("a[href=/library/CE/new]").text()).startsWith("新增");
    assertThat(page.select("#fetch-2010")).hasSize(1);

    var refused = fetch(YEAR - 2);
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.text()).contains("数据源没有该年度的公需科目学时");
    assertThat(STUB.bodies()).isEmpty();
  }

  @Test
  void whenTheServiceTalksNonsenseThePageSaysSoAndNothingIsWritten() {
    STUB.then(200, page("b", record("GX1", 1, "VALID", YEAR, 18))).then(200, "{\"records\":[{");
    var answer = fetch(YEAR);

    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.page().select("[role=alert]").text())
        .contains("学时数据服务返回的数据不完整或有误，没有提取到任何记录，原有记录不变")
        .contains("可以点击“新增”录入并上传学时证明");
    assertThat(answer.page().select("#training tbody tr")).hasSize(5);
    assertThat(count()).isZero();
    stubTwoRecords();
    assertThat(fetch(YEAR).status()).isEqualTo(303);
  }

  @Test
  void onlyApprovedHoursCountAndWaitingOnesAreShownApart() {
    Pick course = course("专业科目", 60);
    assertThat(cells(YEAR).get(1)).isEqualTo("0 / 60 学时 还差 60 学时 待审核 +60");

    approveEntry.approve(unit, course.id(), course.version(), "");

    assertThat(cells(YEAR).get(1)).isEqualTo("60 / 60 学时 已达标");
    assertThat(cells(YEAR).getLast()).isEqualTo("60 / 90 学时 还差 30 学时");
    assertThat(pages.get(wang, PATH).page().select("td[data-label=来源]").eachText())
        .containsExactly("用户申报");
  }

  @Test
  void hoursThatWereTypedAndFetchedAreToldSo() {
    course("公需科目", 30);
    stubTwoRecords();
    fetch(YEAR);
    assertThat(cells(YEAR).getFirst()).isEqualTo("30 / 30 学时 已达标 待审核 +30 “自动生成”和“用户申报”都有，请核对是否重复。");
  }

  @Test
  void nobodyElsePressesFetch() {
    for (Role role : List.of(Role.UNIT, Role.DEPARTMENT, Role.BUREAU, Role.ORGANISER)) {
      Actor official = SignedOn.official(role, unit.organisation(), "同一机构");
      var typed = Map.of("year", "" + YEAR);
      assertThat(pages.post(official, PATH + "/fetch", typed).status()).isEqualTo(403);
      assertThat(pages.get(official, PATH).status()).isEqualTo(403);
    }
    assertThat(STUB.bodies()).isEmpty();
  }

  private Pages.Answer fetch(int year) {
    return pages.post(wang, PATH + "/fetch", Map.of("year", "" + year));
  }

  private static void stubTwoRecords() {
    STUB.then(
        200, page("", record("GX1", 1, "VALID", YEAR, 18), record("GX2", 1, "VALID", YEAR, 12)));
  }

  private Pick course(String kind, int hours) {
    var values =
        Map.of(
            "year",
            "" + YEAR,
            "kind",
            kind,
            "course",
            "课程标准研修",
            "organiser",
            "合肥市教育科学研究院",
            "hours",
            "" + hours);
    var form = new EntryForm(values, Map.of("certificate", List.of(cast.file(wang, "证明.pdf"))));
    Pick draft = saveEntry.save(wang, EntryDraft.fresh("CE", form));
    submitEntry.submit(wang, draft.id(), draft.version());
    return new Pick(draft.id(), draft.version() + 1);
  }

  private Element row(int year) {
    return pages.get(wang, PATH).page().select("#training tbody tr").stream()
        .filter(row -> row.select("th").text().equals(year + " 年"))
        .findFirst()
        .orElseThrow();
  }

  private List<String> cells(int year) {
    return row(year).select("td[data-label] > div").eachText();
  }

  private UUID fetched() {
    return db.select(ACHIEVEMENT_ENTRY.ID)
        .from(ACHIEVEMENT_ENTRY)
        .where(ACHIEVEMENT_ENTRY.PERSON_ID.eq(wang.person()))
        .and(ACHIEVEMENT_ENTRY.EXTERNAL_KEY.eq("GX1"))
        .fetchSingle()
        .value1();
  }

  private int count() {
    return db.fetchCount(ACHIEVEMENT_ENTRY, ACHIEVEMENT_ENTRY.PERSON_ID.eq(wang.person()));
  }
}
