package cn.zhicheng.application;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.reference.ReturnReason;
import cn.zhicheng.shared.Ids;
import cn.zhicheng.shared.StaleException;
import cn.zhicheng.testing.AtOnce;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two officials of one body: one wins, the other is told who did what and keeps the text. */
@ProductTest
class StaleDecisionKeepsItsTextTest {
  @Autowired Cast cast;
  @Autowired Climb climb;
  @Autowired AuditStore audits;
  @Autowired PassApplication pass;
  @Autowired ReturnApplication giveBack;
  @Autowired Pages pages;

  @Test
  void whoComesSecondReadsWhoWasFirst() {
    Cast.Story story = cast.story();
    climb.to(story, story.department());
    Actor colleague = cast.colleague(story.department(), "方宁");
    int seen = climb.now(story).version();
    climb.pass(story, story.department());
    var answer =
        pages.post(
            colleague,
            "/application-audits/" + story.application() + "/return",
            Map.of(
                "version", "" + seen,
                "opinion", "我的审核意见",
                "mark.SUMMARY", "总结太短"));
    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.text()).contains("方静", "审核通过", "我的审核意见", "总结太短");
    assertThat(answer.has("#f-opinion")).isFalse();
    assertThat(climb.now(story).step()).isEqualTo(3);
  }

  @Test
  void anOldPageOfTheSameLevelKeepsItsTextForTheNextTry() {
    Cast.Story story = cast.story();
    climb.to(story, story.department());
    int seen = climb.now(story).version();
    climb.giveBack(story, story.department());
    climb.repair(story);
    climb.pass(story, story.unit());
    var answer =
        pages.post(
            story.department(),
            "/application-audits/" + story.application() + "/pass",
            Map.of("version", "" + seen, "opinion", "我的审核意见"));
    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.page().select("#f-opinion").text()).isEqualTo("我的审核意见");
    assertThat(answer.page().select("input[name=version]").val())
        .isEqualTo("" + climb.now(story).version());
  }

  @RepeatedTest(3)
  void approveAndReturnAtTheSameMomentHaveOneWinner() throws InterruptedException {
    Cast.Story story = cast.story();
    climb.to(story, story.department());
    Actor colleague = cast.colleague(story.department(), "方宁");
    int seen = climb.now(story).version();
    var mark = new ReturnMark(Ids.next(), Section.SUMMARY, null, ReturnReason.R03, "请补充", false);
    var outcome =
        AtOnce.both(
            () -> pass.pass(story.department(), story.application(), seen, Opinion.of("同意")),
            () -> giveBack.giveBack(colleague, story.application(), seen, "退回", List.of(mark)));
    assertThat(outcome).filteredOn(Objects::isNull).hasSize(1);
    assertThat(outcome)
        .filteredOn(Objects::nonNull)
        .singleElement()
        .isInstanceOf(StaleException.class);
    assertThat(audits.of(story.application())).hasSize(2);
  }
}
