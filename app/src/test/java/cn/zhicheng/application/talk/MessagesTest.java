package cn.zhicheng.application.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhicheng.application.Application;
import cn.zhicheng.application.Cast;
import cn.zhicheng.application.Climb;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 「留言」 between the applicant and the body where the application stands (FAQ-P51). */
@ProductTest
class MessagesTest {
  @Autowired Cast cast;
  @Autowired Climb climb;
  @Autowired SendMessage send;
  @Autowired Talk talk;
  @Autowired Journal journal;
  @Autowired Pages pages;
  private Cast.Story story;

  @BeforeEach
  void anApplicationAtTheDepartment() {
    story = cast.story();
    climb.to(story, story.department());
  }

  private int unread(Actor reader) {
    return talk.about(reader, climb.now(story)).unread();
  }

  @Test
  void theOtherSideCountsItAsUnreadUntilItIsOpened() {
    send.send(story.applicant(), story.application(), "请问还缺什么材料？");
    assertThat(unread(story.department())).isEqualTo(1);
    assertThat(unread(story.applicant())).isZero();
    String page = "/application-audits/" + story.application() + "/messages";
    assertThat(pages.get(story.department(), page).text()).contains("请问还缺什么材料？", "王䶮");
    assertThat(unread(story.department())).isZero();
    send.send(story.department(), story.application(), "材料齐全，请等待。");
    assertThat(
            pages.get(story.applicant(), "/applications/" + story.application() + "/flow").text())
        .contains("留言（1 条未读）");
  }

  @Test
  void bodiesItHasReachedReadAndOnlyTheCurrentOneWrites() {
    send.send(story.applicant(), story.application(), "请问进度？");
    String path = "/application-audits/" + story.application() + "/messages";
    assertThat(pages.get(story.unit(), path).text()).contains("请问进度？", "不能再留言");
    assertThat(pages.get(story.district(), path).status()).isEqualTo(404);
    assertThat(pages.post(story.unit(), path, Map.of("text", "收到")).status()).isEqualTo(409);
    assertThat(pages.post(story.district(), path, Map.of("text", "收到")).status()).isEqualTo(404);
  }

  @Test
  void whatIsWrongIsSaidBesideTheFieldAndNothingIsLost() {
    String long501 = "字".repeat(501);
    var answer =
        pages.post(
            story.applicant(),
            "/applications/" + story.application() + "/messages",
            Map.of("text", long501));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.page().select("#f-text").text()).isEqualTo(long501);
    assertThat(answer.text()).contains("最多 500 字");
  }

  @Test
  void twentyADayAreEnoughAndTheJournalKeepsNoText() {
    for (int i = 0; i < SendMessage.A_DAY; i++) {
      send.send(story.applicant(), story.application(), "第 " + i + " 条机密");
    }
    assertThatThrownBy(() -> send.send(story.applicant(), story.application(), "再来一条"))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("20 条");
    assertThat(journal.of(Application.SUBJECT, story.application()))
        .filteredOn(line -> line.action().equals(SendMessage.ACTION))
        .hasSize(20)
        .allSatisfy(line -> assertThat(line.toString()).doesNotContain("机密"));
  }

  @Test
  void nobodyWritesToADraft() {
    Cast.Story draft = cast.story();
    assertThatThrownBy(() -> send.send(draft.applicant(), draft.application(), "在吗"))
        .isInstanceOf(RefusedException.class);
  }
}
