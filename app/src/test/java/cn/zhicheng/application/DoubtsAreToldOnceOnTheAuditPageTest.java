package cn.zhicheng.application;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.Looks;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What entries of a file claim beside others: one notice a kind, each pair told once. */
@ProductTest
class DoubtsAreToldOnceOnTheAuditPageTest {
  @Autowired Cast cast;
  @Autowired Climb climb;
  @Autowired CastDrafts drafts;
  @Autowired SharedClaims claims;
  @Autowired Pages pages;
  @Autowired Looks looks;
  private Cast.Story story;
  private UUID first;
  private UUID second;

  @BeforeEach
  void twoEntriesInOneFile() {
    story = cast.story();
    first = drafts.approvedHours(story.applicant(), story.unit(), "2024", "班主任研修");
    second = drafts.approvedHours(story.applicant(), story.unit(), "2025", "新教材研修");
    drafts.takeHours(story.applicant(), story.application(), Set.of(first, second));
  }

  @Test
  void whatAPersonUsesTwiceIsOneLine() {
    claims.share(first, second);
    climb.submit(story);
    var notice = page().page().select(".notice:contains(本人重复使用)");
    assertThat(notice).hasSize(1);
    assertThat(notice.select("li").eachText())
        .singleElement()
        .asString()
        .contains("班主任研修", "新教材研修", "“学时证明”", "本人的继续教育");
  }

  @Test
  void whatTwoPeopleClaimComesFirstAndIsToldToTheOther() {
    Actor colleague = cast.another(story, "赵敏").applicant();
    UUID theirs = drafts.approvedHours(colleague, story.unit(), "2025", "赵敏的研修");
    claims.share(first, second);
    claims.share(first, theirs);
    climb.submit(story);
    assertThat(page().page().select(".notice:contains(重复) .notice-title").eachText())
        .containsExactly("疑似重复：附件相同", "本人重复使用");
    assertThat(page().text()).contains("赵敏（", "赵敏的研修");
    assertThat(looks.of(colleague.person(), null).rows()).isNotEmpty();
  }

  @Test
  void whoeverIsNamedTwiceIsToldOnceAPage() {
    Actor colleague = cast.another(story, "钱敏").applicant();
    UUID theirs = drafts.approvedHours(colleague, story.unit(), "2025", "钱敏的研修");
    claims.share(first, second);
    claims.share(first, theirs);
    climb.submit(story);
    int before = looks.of(colleague.person(), null).rows().size();
    assertThat(page().page().select(".notice:contains(附件相同) li")).hasSize(2);
    assertThat(looks.of(colleague.person(), null).rows()).hasSize(before + 1);
  }

  @Test
  void aPairThatSharesMoreIsToldByEachKind() {
    claims.share(first, second);
    claims.sameNumber(first, second);
    climb.submit(story);
    assertThat(page().page().select(".notice:contains(本人重复使用) li")).hasSize(2);
  }

  private Pages.Answer page() {
    return pages.get(story.unit(), "/application-audits/" + story.application());
  }
}
