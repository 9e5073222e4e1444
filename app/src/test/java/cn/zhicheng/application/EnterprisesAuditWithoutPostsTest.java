package cn.zhicheng.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** FAQ-U25: other units need no approved posts, but their proof and opinion (FAQ-U15). */
@ProductTest
class EnterprisesAuditWithoutPostsTest {
  @Autowired Cast cast;
  @Autowired Climb climb;
  @Autowired PassApplication pass;
  @Autowired Pages pages;

  @Test
  void anEnterprisePassesWithProofAndOpinionAlone() {
    Cast.Story story = cast.story("民营企业");
    climb.submit(story);
    var page = pages.get(story.unit(), "/application-audits/" + story.application());
    assertThat(page.has("[name=occupiesPost]")).isFalse();
    assertThat(page.has("button#pass[type=submit]")).isTrue();
    var opinion = new Opinion("同意", List.of(cast.proof(story.unit())), null, "");
    pass.pass(story.unit(), story.application(), climb.now(story).version(), opinion);
    assertThat(climb.now(story).step()).isEqualTo(2);
  }

  @Test
  void proofAndOpinionAreRequired() {
    Cast.Story story = cast.story("民营企业");
    climb.submit(story);
    assertThatExceptionOfType(InvalidException.class)
        .isThrownBy(() ->
            pass.pass(
                story.unit(), story.application(), climb.now(story).version(), Opinion.of(" ")))
        .satisfies(e -> assertThat(e.problems().byField()).containsOnlyKeys("opinion", "proof"));
  }
}
