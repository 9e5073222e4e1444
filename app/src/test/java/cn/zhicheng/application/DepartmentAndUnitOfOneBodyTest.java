package cn.zhicheng.application;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** FAQ-D5, D7, D9: 教体局 audits as employer with account B, then as department with account A. */
@ProductTest
class DepartmentAndUnitOfOneBodyTest {
  @Autowired Cast cast;
  @Autowired Climb climb;
  @Autowired Flow flow;
  @Autowired Pages pages;

  @Test
  void bothAccountsAuditOneAfterTheOther() {
    Cast.Story story = cast.story();
    climb.submit(story);
    String path = "/application-audits/" + story.application();
    assertThat(pages.get(story.department(), path).status()).isEqualTo(404);
    climb.pass(story, story.unit());
    assertThat(pages.get(story.department(), path).has("#f-opinion")).isTrue();
    assertThat(pages.get(story.unit(), path).has("#f-opinion")).isFalse();
    climb.pass(story, story.department());

    assertThat(flow.of(climb.now(story)).rounds().getFirst().nodes())
        .extracting(node -> node.title() + " " + node.body())
        .contains("用人单位审核 合肥市蜀山区教育体育局", "县级业务主管部门审核 合肥市蜀山区教育体育局");
  }

  @Test
  void theDepartmentSeesApplicationsButNeitherRegistrationsNorTheLibrary() {
    Cast.Story story = cast.story();
    var page = pages.get(story.department(), "/application-audits");
    assertThat(page.page().select("nav a[href=/application-audits]").text()).contains("职称申报");
    assertThat(page.has("nav a[href=/bindings]")).isFalse();
    assertThat(page.has("nav a[href=/achievement-audits]")).isFalse();
    assertThat(pages.get(story.department(), "/bindings").status()).isEqualTo(403);
    assertThat(pages.get(story.department(), "/achievement-audits").status()).isEqualTo(403);
  }

  @Test
  void theCurrentNodeNamesWhomToAsk() {
    Cast.Story story = cast.story();
    climb.submit(story);
    FlowView.Here here = Objects.requireNonNull(flow.of(climb.now(story)).here());
    assertThat(here.step()).isEqualTo("用人单位审核");
    assertThat(here.contact()).isEqualTo("周敏");
    assertThat(here.phone()).isEqualTo("0551-65120001");
    assertThat(here.days()).isZero();
    assertThat(here.late()).isFalse();
  }
}
