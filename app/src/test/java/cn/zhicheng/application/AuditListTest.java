package cn.zhicheng.application;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import cn.zhicheng.testing.StatementCounter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 「申报情况」 (FAQ-U15, U16, D4, D9). */
@ProductTest
class AuditListTest {
  @Autowired Cast cast;
  @Autowired Climb climb;
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
