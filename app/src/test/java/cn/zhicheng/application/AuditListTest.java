package cn.zhicheng.application;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.shared.Slice;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import cn.zhicheng.testing.StatementCounter;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 「申报情况」 (FAQ-U15, U16, D4, D9). */
@ProductTest
class AuditListTest {
  @Autowired Cast cast;
  @Autowired Climb climb;
  @Autowired AuditList list;
  @Autowired Pages pages;
  @Autowired StatementCounter statements;
  @Autowired DSLContext db;
  @Autowired Clock clock;

  @Test
  void anApplicationStandsInOneTabPerBody() {
    Cast.Story story = cast.story();
    climb.to(story, story.department());
    String row = "a[href^=/application-audits/" + story.application() + "]";
    String list = "/application-audits?q=" + climb.now(story).number();
    assertThat(pages.get(story.unit(), list + "&tab=WAITING").has(row)).isFalse();
    assertThat(pages.get(story.unit(), list + "&tab=DONE").has(row)).isTrue();
    assertThat(pages.get(story.unit(), list + "&tab=RETURNED").has(row)).isFalse();
    assertThat(pages.get(story.department(), list).page().select(row).text()).startsWith("审核");
    assertThat(pages.get(story.district(), list).has(row)).isFalse();
    climb.giveBack(story, story.department());
    assertThat(pages.get(story.department(), list + "&tab=RETURNED").has(row)).isTrue();
    climb.repair(story);
    assertThat(pages.get(story.unit(), list).page().select("th[scope=row]").text())
        .contains("王䶮", "第 2 次提交");
    climb.pass(story, story.unit());
    climb.pass(story, story.department());
    assertThat(pages.get(story.department(), list + "&tab=RETURNED").has(row)).isFalse();
    assertThat(pages.get(story.department(), list + "&tab=DONE").page().select("tbody tr"))
        .hasSize(1);
  }

  @Test
  void theSearchStaysInEveryTabAndFindsNamesAndNumbers() {
    Cast.Story story = cast.story();
    climb.submit(story);
    String number = climb.now(story).number();
    for (String typed : new String[] {"王", number.substring(4)}) {
      var page = pages.get(story.unit(), "/application-audits?q=" + typed);
      assertThat(page.page().select("tbody tr")).hasSize(1);
      assertThat(page.page().select(".tabs a").eachAttr("href")).allMatch(h -> h.contains("q="));
      assertThat(page.page().select("#f-q").val()).isEqualTo(typed);
    }
    assertThat(pages.get(story.unit(), "/application-audits?q=%25").text()).contains("没有找到相符的申报");
  }

  @Test
  void pagesGoOnByKeyWithoutGapOrRepetition() {
    Cast.Story story = cast.story("民营企业");
    climb.submit(story);
    for (int i = 1; i < 22; i++) {
      climb.submit(cast.another(story, "申报人" + i));
    }
    assertThat(everyPage(story.unit(), AuditTab.WAITING)).hasSize(22).doesNotHaveDuplicates();
    var manyHaveThem = new AuditList(db, clock, 0);
    String shared = climb.now(story).number().substring(0, 8);
    var byNumber = AuditListFilter.of(AuditTab.WAITING, shared);
    assertThat(everyPage(manyHaveThem, story.unit(), byNumber))
        .isEqualTo(everyPage(story.unit(), AuditTab.WAITING));
    var own = AuditListFilter.of(AuditTab.WAITING, climb.now(story).number());
    assertThat(everyPage(manyHaveThem, story.unit(), own)).containsExactly(story.application());
    everyPage(story.unit(), AuditTab.WAITING).forEach(id -> climb.giveBack(story.unit(), id));
    assertThat(everyPage(story.unit(), AuditTab.RETURNED)).hasSize(22).doesNotHaveDuplicates();
    assertThat(everyPage(story.unit(), AuditTab.WAITING)).isEmpty();
  }

  @Test
  void everyFilterNarrowsAndStaysInTheAddress() {
    Cast.Story story = cast.story();
    climb.submit(story);
    Cast.Story other = cast.another(story, "赵倩");
    climb.submit(other);
    climb.giveBack(other, story.unit());
    climb.repair(other);
    String own = "a[href^=/application-audits/" + story.application() + "?]";
    String again = "a[href^=/application-audits/" + other.application() + "?]";
    for (String both :
        List.of("plan=教师", "level=SENIOR_ASSOC", "unit=蜀山区", "region=340100", "region=340104")) {
      var page = pages.get(story.unit(), "/application-audits?" + both);
      assertThat(page.has(own) && page.has(again)).as(both).isTrue();
      assertThat(page.page().select(own).attr("href")).as(both).contains(both.split("=")[0] + "=");
    }
    for (String neither :
        List.of(
            "plan=卫生", "level=MID", "unit=民营", "region=340200", "overdue=true", "doubts=true")) {
      var page = pages.get(story.unit(), "/application-audits?" + neither);
      assertThat(page.status()).as(neither).isEqualTo(200);
      assertThat(page.has(own) || page.has(again)).as(neither).isFalse();
    }
    for (String second : List.of("again=true", "returned=OWN")) {
      var page = pages.get(story.unit(), "/application-audits?" + second);
      assertThat(page.has(own)).as(second).isFalse();
      assertThat(page.has(again)).as(second).isTrue();
    }
    assertThat(pages.get(story.unit(), "/application-audits?returned=OTHER").has(again)).isFalse();
  }

  @Test
  void whatShouldHaveBeenDoneIsTold() {
    Cast.Story story = cast.story();
    climb.submit(story);
    var task = cn.zhicheng.schema.Tables.TASK;
    db.update(task)
        .set(
            task.DUE_ON,
            java.time.LocalDate.now(cn.zhicheng.shared.ProvinceTime.ZONE).minusDays(10))
        .where(task.SUBJECT_ID.eq(story.application()))
        .execute();
    var page = pages.get(story.unit(), "/application-audits?tab=WAITING&overdue=true");
    assertThat(page.text()).contains("已超期");
    assertThat(page.has("a[href*=" + story.application() + "]")).isTrue();
  }

  @Test
  void oneWalksThroughTheFilteredListAndGoesOnInIt() {
    Cast.Story first = cast.story("民营企业");
    climb.submit(first);
    Cast.Story second = cast.another(first, "赵倩");
    climb.submit(second);
    Cast.Story third = cast.another(first, "赵蕾");
    climb.submit(third);
    String filter = "?tab=WAITING&q=%E8%B5%B5";
    var page =
        pages.get(first.unit(), "/application-audits/" + second.application() + "?tab=WAITING&q=赵");
    assertThat(page.page().select(".walk").text()).contains("第 1 份，共 2 份");
    String next = "/application-audits/" + third.application() + filter;
    assertThat(page.page().select("[data-shortcut=j]").attr("href")).isEqualTo(next);
    assertThat(page.has("[data-shortcut=k]")).isFalse();
    var answer =
        pages.post(
            first.unit(),
            "/application-audits/" + second.application() + "/return",
            Map.of(
                "version", "" + climb.now(second).version(),
                "opinion", "请修改",
                "mark.SUMMARY", "请补充",
                "tab", "WAITING",
                "q", "赵"));
    assertThat(answer.location()).isEqualTo(next);
  }

  @Test
  void viewsAreSavedByName() {
    Cast.Story story = cast.story();
    pages.post(
        story.unit(),
        "/application-audits/views",
        Map.of("tab", "WAITING", "again", "true", "viewName", "重新提交的"));
    var link = pages.get(story.unit(), "/application-audits").page().select(".saved-views a");
    assertThat(link.text()).isEqualTo("重新提交的");
    assertThat(link.attr("href")).isEqualTo("/application-audits?tab=WAITING&again=true");
    var nameless =
        pages.post(
            story.unit(), "/application-audits/views", Map.of("tab", "DONE", "viewName", " "));
    assertThat(nameless.status()).isEqualTo(422);
    assertThat(nameless.text()).contains("请填写视图名称");
  }

  private List<UUID> everyPage(Actor body, AuditTab tab) {
    return everyPage(list, body, AuditListFilter.of(tab));
  }

  private static List<UUID> everyPage(AuditList list, Actor body, AuditListFilter filter) {
    var ids = new ArrayList<UUID>();
    @Nullable UUID after = null;
    do {
      Slice<AuditLine> page = list.page(body.organisation(), filter, after);
      page.rows().forEach(line -> ids.add(line.id()));
      String next = page.next();
      after = next == null ? null : UUID.fromString(next);
    } while (after != null);
    return ids;
  }

  @Test
  void aPageTakesAtMostSixStatements() {
    Cast.Story story = cast.story();
    climb.submit(story);
    for (Actor actor : story.levels()) {
      statements.take();
      assertThat(pages.get(actor, "/application-audits").status()).isEqualTo(200);
      assertThat(statements.take()).as(actor.role().label()).isBetween(1, 6);
    }
  }
}
