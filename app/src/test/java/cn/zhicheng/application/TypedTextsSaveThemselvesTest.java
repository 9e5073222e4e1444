package cn.zhicheng.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.shared.StaleException;
import cn.zhicheng.testing.AtOnce;
import cn.zhicheng.testing.ProductTest;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every field of a typed section is saved while one types; two windows lose nothing of each other.
 */
@ProductTest
class TypedTextsSaveThemselvesTest {
  private static final String WORK = "PRESENT_WORK";
  private static final String PART = "PART_TIME";
  @Autowired Cast cast;
  @Autowired Climb climb;
  @Autowired CastDrafts drafts;
  @Autowired SaveText save;
  @Autowired SaveContent saveContent;
  @Autowired PreCheck check;

  private SaveText.Saved type(Cast.Story story, String field, String text, @Nullable String base) {
    return type(story, climb.now(story).version(), field, text, base);
  }

  private SaveText.Saved type(
      Cast.Story story, int version, String field, String text, @Nullable String base) {
    String section = ContentField.valueOf(field).section();
    return save.save(
        story.applicant(),
        story.application(),
        version,
        new SaveText.Field(section, field, text, base, null));
  }

  private String stored(Cast.Story story, String field) {
    return climb.now(story).text(ContentField.valueOf(field));
  }

  private String mark(Cast.Story story, String field) {
    return TypedText.mark(stored(story, field));
  }

  @Test
  void oneFieldIsSavedAndTheOthersStay() {
    Cast.Story story = cast.story();
    int before = climb.now(story).version();
    SaveText.Saved saved = type(story, PART, "合肥市语文教研会理事", mark(story, PART));
    assertThat(saved.version()).isEqualTo(before + 1);
    assertThat(saved.problem()).isEmpty();
    assertThat(saved.base()).isEqualTo(mark(story, PART));
    assertThat(stored(story, WORK)).isEqualTo("小学语文教研");
  }

  @Test
  void whatIsTooLongYetIsKeptAndKeepsItFromBeingSubmitted() {
    Cast.Story story = cast.story();
    String tooLong = "研".repeat(101);
    assertThat(type(story, WORK, tooLong, mark(story, WORK)).problem())
        .isEqualTo("「现从事何种专业技术工作」最多 100 字，现在 101 字，请缩短");
    assertThat(stored(story, WORK)).isEqualTo(tooLong);
    assertThatThrownBy(() -> climb.submit(story)).isInstanceOf(InvalidException.class);
  }

  @Test
  void theButtonKeepsItTooAndSaysSo() {
    Cast.Story story = cast.story();
    String tooLong = "研".repeat(101);
    int version = climb.now(story).version();
    assertThatThrownBy(() ->
            saveContent.save(
                story.applicant(),
                story.application(),
                version,
                Section.BASICS,
                Map.of(WORK, tooLong)))
        .isInstanceOf(InvalidException.class);
    assertThat(stored(story, WORK)).isEqualTo(tooLong);
  }

  @Test
  void somebodyWhoPastesABookIsToldAndNothingIsLost() {
    Cast.Story story = cast.story();
    String book = "书".repeat(TypedText.LONGEST + 1);
    assertThatThrownBy(() -> type(story, WORK, book, mark(story, WORK)))
        .isInstanceOf(InvalidException.class)
        .hasMessageContaining("没有保存");
    assertThat(stored(story, WORK)).isEqualTo("小学语文教研");
  }

  @Test
  void twoWindowsOnTwoFieldsAreMerged() {
    Cast.Story story = cast.story();
    int opened = climb.now(story).version();
    String workBase = mark(story, WORK);
    String partBase = mark(story, PART);
    type(story, opened, WORK, "小学语文教学研究", workBase);
    SaveText.Saved second = type(story, opened, PART, "教研会理事", partBase);
    assertThat(second.merged()).isTrue();
    assertThat(second.version()).isEqualTo(opened + 2);
    assertThat(stored(story, WORK)).isEqualTo("小学语文教学研究");
    assertThat(stored(story, PART)).isEqualTo("教研会理事");
  }

  @Test
  void theSecondWindowOnTheSameFieldIsToldWhoAndWhen() {
    Cast.Story story = cast.story();
    String base = mark(story, WORK);
    type(story, WORK, "第一个窗口", base);
    assertThatThrownBy(() -> type(story, WORK, "第二个窗口", base))
        .isInstanceOfSatisfying(
            StaleException.class,
            e ->
                assertThat(e.whoDidWhat())
                    .matches("您在另一个窗口或设备上已于 \\d\\d-\\d\\d \\d\\d:\\d\\d 修改了「现从事何种专业技术工作」。"));
    assertThat(stored(story, WORK)).isEqualTo("第一个窗口");
  }

  @Test
  void bothWindowsMayTypeTheSame() {
    Cast.Story story = cast.story();
    String base = mark(story, WORK);
    int version = type(story, WORK, "同一句话", base).version();
    assertThat(type(story, WORK, "同一句话", base).version()).isEqualTo(version);
  }

  @Test
  void anAnswerThatGotLostIsNoOtherWindow() {
    Cast.Story story = cast.story();
    String base = mark(story, WORK);
    type(story, WORK, "断网前发出", base);
    var again = new SaveText.Field(Section.BASICS, WORK, "断网前发出，又接着写", base, "断网前发出");
    save.save(story.applicant(), story.application(), 0, again);
    assertThat(stored(story, WORK)).isEqualTo("断网前发出，又接着写");
  }

  @RepeatedTest(4)
  void twoWindowsAtTheSameMomentOnTwoFieldsBothWin() throws InterruptedException {
    Cast.Story story = cast.story();
    int opened = climb.now(story).version();
    String workBase = mark(story, WORK);
    String partBase = mark(story, PART);
    var outcome =
        AtOnce.both(
            () -> type(story, opened, WORK, "甲窗口", workBase),
            () -> type(story, opened, PART, "乙窗口", partBase));
    assertThat(outcome).allMatch(Objects::isNull);
    assertThat(stored(story, WORK)).isEqualTo("甲窗口");
    assertThat(stored(story, PART)).isEqualTo("乙窗口");
  }

  @RepeatedTest(4)
  void twoWindowsAtTheSameMomentOnOneFieldOneWins() throws InterruptedException {
    Cast.Story story = cast.story();
    int opened = climb.now(story).version();
    String base = mark(story, WORK);
    var outcome =
        AtOnce.both(
            () -> type(story, opened, WORK, "甲窗口", base),
            () -> type(story, opened, WORK, "乙窗口", base));
    assertThat(outcome.stream().filter(Objects::isNull)).hasSize(1);
    assertThat(outcome.stream().filter(Objects::nonNull))
        .singleElement()
        .isInstanceOf(StaleException.class);
    assertThat(stored(story, WORK)).isEqualTo(outcome.getFirst() == null ? "甲窗口" : "乙窗口");
  }

  @RepeatedTest(4)
  void typingOnWhileSubmittingNeverChangesWhatWasSubmitted() throws InterruptedException {
    Cast.Story story = cast.story();
    int opened = climb.now(story).version();
    String base = mark(story, WORK);
    var outcome =
        AtOnce.both(() -> climb.submit(story), () -> type(story, opened, WORK, "提交的同时", base));
    assertThat(outcome).contains((Throwable) null);
    boolean typed = outcome.getLast() == null;
    assertThat(stored(story, WORK)).isEqualTo(typed ? "提交的同时" : "小学语文教研");
    if (outcome.getFirst() == null && !typed) {
      assertThat(climb.now(story).state()).isEqualTo(ApplicationState.IN_AUDIT);
    }
  }

  @Test
  void lockedOnesAndForeignOnesAreRefused() {
    Cast.Story story = cast.story();
    String base = mark(story, WORK);
    assertThatThrownBy(() -> type(story, "SUMMARY", "x", "nonsense"))
        .isInstanceOf(StaleException.class);
    Cast.Story stranger = cast.another(story, "胡㛃");
    var typed = new SaveText.Field(Section.BASICS, WORK, "改", base, null);
    UUID foreign = story.application();
    assertThatThrownBy(() -> save.save(stranger.applicant(), foreign, 0, typed))
        .isInstanceOf(NotFoundException.class);
    var unknown = new SaveText.Field("CE", WORK, "改", base, null);
    assertThatThrownBy(() -> save.save(story.applicant(), foreign, 0, unknown))
        .isInstanceOf(NotFoundException.class);
    climb.submit(story);
    assertThatThrownBy(() -> type(story, WORK, "改", base)).isInstanceOf(RefusedException.class);
  }

  @Test
  void hostileTextsAreStoredAsTheyCanBeShown() {
    Cast.Story story = cast.story();
    String hostile =
        "\u0000甲\r\n乙\u0007\uD800\t\uD83D\uDE00\u202E</textarea>' OR 1=1;--\u001B[2J\n";
    type(story, "SUMMARY", hostile, mark(story, "SUMMARY"));
    assertThat(stored(story, "SUMMARY")).isEqualTo("甲\n乙\t\uD83D\uDE00</textarea>' OR 1=1;--[2J");
  }

  @Test
  void marksOfAReturnCountAsWorkedOn() {
    Cast.Story story = cast.story();
    climb.to(story, story.unit());
    climb.giveBack(story, story.unit());
    type(story, "SUMMARY", "补充了近三年的教研成果。", mark(story, "SUMMARY"));
    climb.submit(story);
    assertThat(climb.now(story).round()).isEqualTo(2);
  }
}
