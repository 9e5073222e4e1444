package cn.zhicheng.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** FAQ-U23, FAQ-U24. */
@ProductTest
class InstitutionsNeedTheirPostsOnRecordTest {
  @Autowired Cast cast;
  @Autowired Climb climb;
  @Autowired PassApplication pass;
  @Autowired AuditFiles files;
  @Autowired Pages pages;

  @Test
  void withoutPostsTheButtonIsGreyAndTheServerRefusesToo() {
    Cast.Story story = cast.story("事业单位");
    climb.submit(story);
    String path = "/application-audits/" + story.application();
    var page = pages.get(story.unit(), path);
    assertThat(page.page().select("[data-refusal=NO_POST_APPROVAL]").text())
        .contains("审核通过", "岗位核准信息");
    assertThat(page.has("[data-refusal] a[href=/settings/post-approvals]")).isTrue();

    var answer =
        pages.post(
            story.unit(),
            path + "/pass",
            Map.of("version", "" + climb.now(story).version(), "opinion", "同意"));
    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.text()).contains("须先在「管理设置」中填报");
    assertThat(answer.page().select("#f-opinion").text()).isEqualTo("同意");
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> climb.pass(story, story.unit()));
  }

  @Test
  void itMayStillBeReturned() {
    Cast.Story story = cast.story("事业单位");
    climb.submit(story);
    climb.giveBack(story, story.unit());
    assertThat(climb.now(story).state()).isEqualTo(ApplicationState.RETURNED);
  }

  @Test
  void theUnitSaysWhetherAPostIsTakenAndWhy() {
    Cast.Story story = cast.story();
    climb.submit(story);
    int version = climb.now(story).version();
    var silent = new Opinion("同意", List.of(cast.proof(story.unit())), null, "");
    assertThatExceptionOfType(InvalidException.class)
        .isThrownBy(() -> pass.pass(story.unit(), story.application(), version, silent))
        .satisfies(e ->
            assertThat(e.problems().byField()).containsOnlyKeys("occupiesPost", "postExplanation"));
  }

  @Test
  void theBalanceCountsThePostsTakenThisYear() {
    Cast.Story story = cast.story();
    climb.submit(story);
    assertThat(files.of(story.unit(), story.application()).posts())
        .isEqualTo(new PostBalance(Cast.YEAR, "副高级", 3, 0, 0));
    assertThat(pages.get(story.unit(), "/application-audits/" + story.application()).text())
        .contains("2026 年度核准副高级岗位 3 个，已聘 0 人，本单位申报人已占用 0 个，剩余 3 个");
  }
}
