package cn.zhicheng.application;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.notification.Notice;
import cn.zhicheng.notification.NotificationKind;
import cn.zhicheng.testing.ProductTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every level passed says where the application went; only the last one says it is accepted. */
@ProductTest
class NobodyIsToldApprovedEarlyTest {
  @Autowired Cast cast;
  @Autowired Climb climb;
  @Autowired Told told;

  private List<String> sentences(Cast.Story story) {
    return told.to(story.applicant(), NotificationKind.APPLICATION);
  }

  @Test
  void upTheWholeChain() {
    Cast.Story story = cast.story();
    climb.submit(story);
    assertThat(sentences(story).getFirst()).contains("已提交，已送 ", "审核");
    for (Actor level : story.levels()) {
      if (level.equals(story.organiser())) {
        continue;
      }
      climb.pass(story, level);
      assertThat(sentences(story).getFirst()).contains("审核通过，已送 ").endsWith(" 审核。");
      assertThat(sentences(story))
          .noneMatch(sentence -> sentence.contains("已受理"))
          .allMatch(sentence -> !sentence.contains("通过") || sentence.contains("已送 "));
    }
    climb.pass(story, story.organiser());
    assertThat(sentences(story).getFirst()).contains("已受理").doesNotContain("通过");
    assertThat(sentences(story)).hasSize(6);
  }

  @Test
  void aReturnNamesTheDeadlineAndTheReasonAndIsImportant() {
    Cast.Story story = cast.story();
    climb.to(story, story.district());
    climb.giveBack(story, story.district());
    Notice last = told.notices(story.applicant(), NotificationKind.APPLICATION).getFirst();
    assertThat(last.sentence())
        .contains("已退回，请在 2", "前修改后重新提交，逾期视为放弃。原因：工作总结过于简略。")
        .doesNotContain("已送");
    assertThat(last.important()).isTrue();
    assertThat(last.path()).isEqualTo("/applications/" + story.application() + "/flow");
  }

  @Test
  void bodiesAreNotToldOfEachFile() {
    Cast.Story story = cast.story();
    climb.to(story, story.city());
    for (Actor level : List.of(story.unit(), story.department())) {
      assertThat(told.to(level, NotificationKind.APPLICATION)).isEmpty();
      assertThat(told.to(level, NotificationKind.TALK)).isEmpty();
    }
  }
}
