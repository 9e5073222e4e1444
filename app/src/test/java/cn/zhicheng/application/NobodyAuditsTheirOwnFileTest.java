package cn.zhicheng.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.SignedOn;
import cn.zhicheng.organisation.Organisations;
import cn.zhicheng.organisation.PermitSameHand;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.testing.ProductTest;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The hand that fills a file in never decides on it, and no hand decides on it twice (O20). */
@ProductTest
class NobodyAuditsTheirOwnFileTest {
  private static final String HOLDER = "ab".repeat(32);

  @Autowired Cast cast;
  @Autowired Climb climb;
  @Autowired PassApplication pass;
  @Autowired AuditFiles files;
  @Autowired Organisations organisations;
  @Autowired PermitSameHand sameHand;
  @Autowired MockMvc mvc;

  private ThrowingCallable passing(Cast.Story story, Actor actor) {
    var proofs = List.of(cast.proof(actor));
    return () ->
        pass.pass(
            actor,
            story.application(),
            climb.now(story).version(),
            new Opinion("同意推荐", proofs, Boolean.TRUE, "占用副高级岗位一个"));
  }

  @Test
  void aClerkOfTheUnitDoesNotPassTheirOwnApplication() throws Exception {
    Cast.Story story = cast.story();
    climb.to(story, story.unit());
    Actor self = SignedOn.whoIs(story.unit(), story.applicant().person(), "");
    assertRefused(passing(story, self), "OWN_FILE");
    String page =
        mvc.perform(get("/application-audits/" + story.application()).with(SignedOn.as(self)))
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(Jsoup.parse(page).text()).contains("这是您本人的申报");
    climb.pass(story, story.unit());
    assertThat(climb.now(story).step()).as("a colleague may").isEqualTo(2);
  }

  @Test
  void thePersonWhoPassedItAtTheUnitDoesNotPassItAtTheDepartment() {
    Cast.Story story = cast.story();
    climb.to(story, story.unit());
    Actor atUnit = SignedOn.whoIs(story.unit(), null, HOLDER);
    assertThat(catching(passing(story, atUnit))).isNull();
    Actor atDepartment = SignedOn.whoIs(story.department(), null, HOLDER);
    assertRefused(passing(story, atDepartment), "SAME_HAND");
    assertThat(files.of(atDepartment, story.application()).mayDecide().allowed()).isFalse();
    Actor colleague = SignedOn.whoIs(story.department(), null, "cd".repeat(32));
    assertThat(catching(passing(story, colleague))).isNull();
  }

  @Test
  void whereABureauPermitsItOneHandMayPassAtBothLevels() {
    Cast.Story story = cast.story();
    climb.to(story, story.unit());
    assertThat(catching(passing(story, SignedOn.whoIs(story.unit(), null, HOLDER)))).isNull();
    UUID department = story.department().organisation();
    int version = organisations.get(department).version();
    sameHand.permit(story.district(), department, version, true);
    assertThat(catching(passing(story, SignedOn.whoIs(story.department(), null, HOLDER)))).isNull();
  }

  private static @org.jspecify.annotations.Nullable Throwable catching(ThrowingCallable call) {
    return org.assertj.core.api.Assertions.catchThrowable(call);
  }

  private static void assertRefused(ThrowingCallable call, String code) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.refusal().code()).isEqualTo(code));
  }
}
