package cn.zhicheng.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.shared.StaleException;
import cn.zhicheng.testing.ProductTest;
import cn.zhicheng.testing.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 「撤销上一次修改」 and 「历史版本」 of what is typed into an application. */
@ProductTest
class UndoGoesBackStepByStepTest {
  @Autowired Cast cast;
  @Autowired Climb climb;
  @Autowired CastDrafts drafts;
  @Autowired SaveText save;
  @Autowired UndoChange undo;
  @Autowired RestoreRevision restore;
  @Autowired SectionHistory history;
  @Autowired SettableClock clock;
  private Cast.Story story;
  private Instant now;

  @BeforeEach
  void aDraft() {
    now = clock.instant();
    clock.set(now);
    story = cast.story();
    after(Duration.ofMinutes(5));
  }

  @AfterEach
  void realTime() {
    clock.realTime();
  }

  private void after(Duration time) {
    now = now.plus(time);
    clock.set(now);
  }

  private void type(String text) {
    var field =
        new SaveText.Field(Section.SUMMARY, "SUMMARY", text, TypedText.mark(summary()), null);
    save.save(story.applicant(), story.application(), version(), field);
  }

  private void press(String text) {
    drafts.write(story.applicant(), story.application(), Section.SUMMARY, Map.of("SUMMARY", text));
  }

  private boolean undo() {
    return undo.undo(story.applicant(), story.application(), version(), Section.SUMMARY);
  }

  private int version() {
    return climb.now(story).version();
  }

  private String summary() {
    return climb.now(story).text(ContentField.SUMMARY);
  }

  private List<Revision> versions() {
    return history.of(story.applicant(), story.application(), Section.SUMMARY).versions();
  }

  @Test
  void eachPressTakesBackOneSave() {
    press("第二稿");
    press("第三稿");
    assertThat(undo()).isTrue();
    assertThat(summary()).isEqualTo("第二稿");
    assertThat(undo()).isTrue();
    assertThat(summary()).isEqualTo("从事教研工作十二年。");
    assertThat(undo()).isTrue();
    assertThat(summary()).isEmpty();
    assertThat(undo()).isFalse();
  }

  @Test
  void whatWasTakenBackStaysInTheHistory() {
    press("第二稿");
    undo();
    Revision taken = versions().getFirst();
    assertThat(taken.act()).isEqualTo(RevisionAct.UNDONE);
    assertThat(taken.content()).containsEntry("SUMMARY", "第二稿");
    restore.restore(story.applicant(), story.application(), version(), Section.SUMMARY, taken.id());
    assertThat(summary()).isEqualTo("第二稿");
    assertThat(undo()).isTrue();
    assertThat(summary()).isEqualTo("从事教研工作十二年。");
  }

  @Test
  void typingOnIsOneStepAMinute() {
    type("写");
    after(Duration.ofSeconds(20));
    type("写了");
    after(Duration.ofSeconds(39));
    type("写了一分钟");
    assertThat(versions()).hasSize(2);
    after(Duration.ofSeconds(1));
    type("写了一分钟，又写");
    assertThat(versions()).hasSize(3);
    undo();
    assertThat(summary()).isEqualTo("写了一分钟");
    undo();
    assertThat(summary()).isEqualTo("从事教研工作十二年。");
  }

  @Test
  void aLongTextThatDisappearsAtOnceIsKeptWithinTheMinuteToo() {
    String text = "二〇一四年以来一直从事小学语文教研，主持市级课题两项。".repeat(3);
    type("草稿");
    type(text);
    type("");
    undo();
    assertThat(summary()).isEqualTo(text);
  }

  @Test
  void typingRightAfterAnUndoLosesNothing() {
    press("第二稿");
    undo();
    after(Duration.ofSeconds(2));
    type("另起炉灶");
    assertThat(undo()).isTrue();
    assertThat(summary()).isEqualTo("从事教研工作十二年。");
    assertThat(versions()).anyMatch(each -> each.content().containsValue("另起炉灶"));
  }

  @Test
  void theLastTwentyAreKept() {
    for (int i = 1; i <= 25; i++) {
      press("第 " + i + " 稿");
    }
    assertThat(versions()).hasSize(RevisionStack.KEPT);
    assertThat(versions().getLast().content()).containsEntry("SUMMARY", "第 5 稿");
  }

  @Test
  void savingWithoutAChangeIsNoStep() {
    int version = version();
    press("从事教研工作十二年。");
    assertThat(version()).isEqualTo(version);
    assertThat(versions()).hasSize(1);
  }

  @Test
  void anOldPageAndALockedApplicationAreRefused() {
    int old = version();
    press("第二稿");
    assertThatThrownBy(
            () -> undo.undo(story.applicant(), story.application(), old, Section.SUMMARY))
        .isInstanceOf(StaleException.class);
    climb.submit(story);
    assertThatThrownBy(this::undo).isInstanceOf(RefusedException.class);
    assertThat(summary()).isEqualTo("第二稿");
  }

  @Test
  void nobodyReachesTheVersionsOfAnother() {
    press("第二稿");
    long mine = versions().getFirst().id();
    Cast.Story other = cast.another(story, "胡㛃");
    int theirs = climb.now(other).version();
    assertThatThrownBy(() ->
            restore.restore(other.applicant(), other.application(), theirs, Section.SUMMARY, mine))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> history.of(other.applicant(), story.application(), Section.SUMMARY))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() ->
            restore.restore(
                story.applicant(), story.application(), version(), Section.BASICS, mine))
        .isInstanceOf(NotFoundException.class);
  }
}
