package cn.zhicheng.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.zhicheng.document.Documents;
import cn.zhicheng.document.SampleFiles;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.organisation.PostApproval;
import cn.zhicheng.organisation.PostApprovalForm;
import cn.zhicheng.organisation.PostApprovals;
import cn.zhicheng.organisation.RegisterCast;
import cn.zhicheng.organisation.SubmitPostApproval;
import cn.zhicheng.organisation.VoidPostApproval;
import cn.zhicheng.person.PeopleCast;
import cn.zhicheng.plan.Plan;
import cn.zhicheng.plan.PublishedPlans;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.testing.AtOnce;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** domain.md 4.5, O10, O11: vacancies, the plan that blocks, records that a bureau voids. */
@ProductTest
class ThePlanMayBlockBeyondThePostsTest {
  @Autowired Cast cast;
  @Autowired CastDrafts drafts;
  @Autowired Climb climb;
  @Autowired PublishedPlans plans;
  @Autowired PeopleCast people;
  @Autowired PassApplication pass;
  @Autowired SubmitPostApproval submitPosts;
  @Autowired VoidPostApproval voiding;
  @Autowired PostApprovals approvals;
  @Autowired RegisterCast register;
  @Autowired Documents documents;
  @Autowired Pages pages;

  private Cast.Story first;
  private Cast.Story second;

  /** One post 副高级 is vacant: three are approved, two filled. */
  @BeforeEach
  void twoApplicantsForTheLastPost() {
    Cast.Story base = cast.story("事业单位");
    posts(base.unit(), "3", "2");
    Plan plan = plans.blocking(base.plan().organiserId());
    first = applicant(base, plan, "李一");
    second = applicant(base, plan, "李二");
    climb.submit(first);
    climb.submit(second);
  }

  private Cast.Story applicant(Cast.Story base, Plan plan, String name) {
    Actor person = people.bound(name, base.unit());
    return new Cast.Story(
        person,
        base.unit(),
        base.department(),
        base.district(),
        base.city(),
        base.organiser(),
        plan,
        drafts.complete(person, base.unit(), plan));
  }

  private void posts(Actor unit, String approved, String employed) {
    String sheet = documents.store(unit, "岗位核准表.pdf", SampleFiles.pdf(1)).id().toString();
    submitPosts.submit(
        unit,
        new PostApprovalForm(
            "" + Cast.YEAR, "1", approved, "8", "6", "0", employed, "0", "0", sheet));
  }

  private Opinion opinion(boolean occupies) {
    return new Opinion("同意。", List.of(cast.proof(first.unit())), occupies, "说明");
  }

  private void pass(Cast.Story story, Opinion opinion) {
    pass.pass(story.unit(), story.application(), climb.now(story).version(), opinion);
  }

  private PostApproval record() {
    return approvals.of(first.unit().organisation(), Cast.YEAR).orElseThrow();
  }

  @Test
  void theLastPostIsTakenOnceAndNobodyPassesBeyondIt() {
    pass(first, opinion(true));
    Opinion beyond = opinion(true);
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> pass(second, beyond))
        .satisfies(e -> {
          assertThat(e.refusal().code()).isEqualTo("NO_POST_LEFT");
          assertThat(e.refusal().sentence()).contains("核准副高级岗位 3 个，已聘 2 人", "已占用 1 个");
        });
    pass(second, opinion(false));
    assertThat(climb.now(second).step()).isEqualTo(2);
  }

  @Test
  void ofTwoAuditorsAtOnceOneWins() throws InterruptedException {
    Opinion one = opinion(true);
    Opinion other = opinion(true);
    var outcome = AtOnce.both(() -> pass(first, one), () -> pass(second, other));
    assertThat(outcome.stream().filter(Objects::isNull)).hasSize(1);
    assertThat(outcome.stream().filter(Objects::nonNull).toList())
        .singleElement()
        .isInstanceOf(RefusedException.class);
  }

  @Test
  void theBalanceNamesWhoStandsBehindTheNumbers() {
    pass(first, opinion(true));
    String path = "/post-balances/" + record().id();
    for (Actor reader : List.of(first.unit(), register.bureau("340104"))) {
      var page = pages.get(reader, path);
      assertThat(page.page().select("tbody tr").eachText())
          .anyMatch(row -> row.equals("副高级 3 2 1 0"))
          .anyMatch(row -> row.startsWith("李一"))
          .noneMatch(row -> row.startsWith("李二"));
    }
    assertThat(pages.get(register.bureau("340200"), path).status()).isEqualTo(404);
    assertThat(pages.get(cast.story().unit(), path).status()).isEqualTo(404);
    assertThat(pages.get(register.bureau("340104"), "/post-balances").has("a[href='" + path + "']"))
        .isTrue();
  }

  @Test
  void onlyTheBureauVoidsAndThenTheUnitFilesAnew() {
    UUID id = record().id();
    Actor bureau = register.bureau("340104");
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> voiding.voidIt(register.bureau("340200"), id, "填错"));
    String path = "/post-balances/" + id;
    assertThat(pages.post(first.unit(), path + "/void", Map.of("reason", "填错")).status())
        .isEqualTo(403);
    var silent = pages.post(bureau, path + "/void", Map.of("reason", " "));
    assertThat(silent.status()).isEqualTo(422);
    assertThat(silent.text()).contains("请写明作废原因");

    assertThat(pages.post(bureau, path + "/void", Map.of("reason", "副高级岗位数填错")).status())
        .isEqualTo(303);
    assertThat(pages.get(first.unit(), path).text()).contains("已作废", "副高级岗位数填错");
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> voiding.voidIt(bureau, id, "再次"));
    Opinion without = opinion(true);
    assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> pass(first, without));
    posts(first.unit(), "5", "2");
    pass(first, opinion(true));
    pass(second, opinion(true));
    assertThat(climb.now(second).step()).isEqualTo(2);
  }
}
