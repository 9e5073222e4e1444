package cn.zhicheng.application;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.application.talk.AskBodyForReturn;
import cn.zhicheng.application.talk.RefuseAskedReturn;
import cn.zhicheng.application.talk.SendMessage;
import cn.zhicheng.application.talk.TakeBackAskedReturn;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.notification.Notice;
import cn.zhicheng.notification.NotificationKind;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.testing.ProductTest;
import cn.zhicheng.testing.SettableClock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What one side says or asks beside the decisions, the other reads in 「消息中心」. */
@ProductTest
class BothSidesAreToldTest {
  @Autowired Cast cast;
  @Autowired Climb climb;
  @Autowired Life life;
  @Autowired AskBodyForReturn ask;
  @Autowired TakeBackAskedReturn takeBack;
  @Autowired RefuseAskedReturn refuse;
  @Autowired SendMessage send;
  @Autowired LapseOverdue lapse;
  @Autowired Told told;
  @Autowired SettableClock clock;
  private Cast.Story story;
  private UUID id;

  @BeforeEach
  void anApplicationAtTheDistrict() {
    story = cast.story();
    id = story.application();
    climb.to(story, story.district());
  }

  @AfterEach
  void realTime() {
    clock.realTime();
  }

  private void asked() {
    ask.ask(story.applicant(), id, climb.now(story).version(), Section.SUMMARY, "论文题目填错一个字。");
  }

  private List<String> talk(Actor reader) {
    return told.to(reader, NotificationKind.TALK);
  }

  private String latest() {
    return told.to(story.applicant(), NotificationKind.APPLICATION).getFirst();
  }

  private String answerBy() {
    Instant deadline = Objects.requireNonNull(climb.now(story).correctionDeadline());
    return "请在 " + ProvinceTime.minute(deadline) + " 前修改后重新提交，逾期视为放弃。";
  }

  @Test
  void theBodyHearsOfARequestAndThatItWasTakenBack() {
    asked();
    Notice request = told.notices(story.district(), NotificationKind.TALK).getFirst();
    assertThat(request.sentence())
        .contains(climb.now(story).number(), "申请退回修改")
        .doesNotContain("王䶮");
    assertThat(request.path()).isEqualTo("/application-audits/" + id + "/return-request");
    takeBack.takeBack(story.applicant(), id);
    assertThat(talk(story.district())).hasSize(2).first().asString().contains("撤销了退回申请");
    assertThat(talk(story.city())).isEmpty();
  }

  @Test
  void theIndividualReadsWhyARequestWasRefused() {
    asked();
    refuse.refuse(story.district(), id, "不影响审核。");
    assertThat(told.notices(story.applicant(), NotificationKind.TALK))
        .singleElement()
        .satisfies(notice -> {
          assertThat(notice.sentence()).contains("没有同意退回，审核继续进行。答复：不影响审核。");
          assertThat(notice.important()).isTrue();
          assertThat(notice.path()).isEqualTo("/applications/" + id + "/flow");
        });
  }

  @Test
  void whatWasOvertakenIsToldToNobody() {
    asked();
    climb.pass(story, story.district());
    assertThat(talk(story.district())).isEmpty();
    assertThat(talk(story.city())).isEmpty();
  }

  @Test
  void messagesReachTheOtherSideAlsoWhileReturned() {
    send.send(story.applicant(), id, "请问还缺什么材料？");
    assertThat(talk(story.district()))
        .singleElement()
        .asString()
        .contains("给您单位留言")
        .doesNotContain("缺什么");
    send.send(story.district(), id, "请补充工作总结。");
    assertThat(talk(story.applicant())).singleElement().asString().contains("给您留言了");
    climb.giveBack(story, story.district());
    send.send(story.applicant(), id, "已经补充。");
    assertThat(talk(story.district())).hasSize(2);
  }

  @Test
  void anAnswerTakenBackOrRestoredKeepsItsDeadline() {
    climb.giveBack(story, story.district());
    String deadline = answerBy();
    climb.repair(story);
    life.recall(story.applicant(), id);
    assertThat(latest()).endsWith("申报已撤回，" + deadline);
    life.delete(story.applicant(), id);
    life.restore(story.applicant(), id);
    assertThat(latest()).endsWith("申报记录已恢复，" + deadline);
  }

  @Test
  void anAnswerTakenBackThatLapsesNamesItsDeadline() {
    climb.giveBack(story, story.district());
    climb.repair(story);
    life.recall(story.applicant(), id);
    Instant deadline = Objects.requireNonNull(climb.now(story).correctionDeadline());
    clock.set(deadline.plusSeconds(1));
    lapse.lapse();
    assertThat(latest()).contains("未在 " + ProvinceTime.minute(deadline) + " 前重新提交");
  }
}
