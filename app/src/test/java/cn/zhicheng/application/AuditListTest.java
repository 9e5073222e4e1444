package cn.zhicheng.application;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.shared.Slice;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import cn.zhicheng.testing.StatementCounter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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

  @Test
  void anApplicationStandsInOneTabPerBody() {
    Cast.Story story = cast.story();
    climb.to(story, story.department());
    String row = "a[href=/application-audits/" + story.application() + "]";
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
    for (String typed : new String[] {"王䶮", number.substring(4)}) {
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
    everyPage(story.unit(), AuditTab.WAITING).forEach(id -> climb.giveBack(story.unit(), id));
    assertThat(everyPage(story.unit(), AuditTab.RETURNED)).hasSize(22).doesNotHaveDuplicates();
    assertThat(everyPage(story.unit(), AuditTab.WAITING)).isEmpty();
  }

  private List<UUID> everyPage(Actor body, AuditTab tab) {
    var ids = new ArrayList<UUID>();
    @Nullable String after = null;
    do {
      Slice<AuditLine> page = list.page(body.organisation(), tab, "", after);
      page.rows().forEach(line -> ids.add(line.id()));
      after = page.next();
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
