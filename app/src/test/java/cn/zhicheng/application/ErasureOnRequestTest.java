package cn.zhicheng.application;

import static cn.zhicheng.schema.Tables.PERSON;
import static cn.zhicheng.schema.Tables.TITLE_APPLICATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.SignedOn;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.notification.NotificationKind;
import cn.zhicheng.retention.AskForErasure;
import cn.zhicheng.retention.DecideErasure;
import cn.zhicheng.retention.Erasure;
import cn.zhicheng.retention.ErasureState;
import cn.zhicheng.retention.Erasures;
import cn.zhicheng.retention.WithdrawErasure;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.shared.Slice;
import cn.zhicheng.shared.StaleException;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import cn.zhicheng.testing.SettableClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A person asks that their data be erased: what may go goes, what an audit needs stays. */
@ProductTest
class ErasureOnRequestTest {
  @Autowired Cast cast;
  @Autowired Climb climb;
  @Autowired Operations operations;
  @Autowired AskForErasure ask;
  @Autowired WithdrawErasure withdraw;
  @Autowired DecideErasure decide;
  @Autowired Erasures erasures;
  @Autowired DeleteApplication delete;
  @Autowired EmptyBins bins;
  @Autowired Journal journal;
  @Autowired Told told;
  @Autowired Pages pages;
  @Autowired DSLContext db;
  @Autowired SettableClock clock;
  private Cast.Story story;
  private Actor person;

  @BeforeEach
  void draft() {
    story = cast.story();
    person = story.applicant();
    db.update(PERSON)
        .set(PERSON.EMAIL, "wang@example.cn")
        .set(PERSON.HEALTH, "健康")
        .where(PERSON.ID.eq(person.person()))
        .execute();
  }

  @AfterEach
  void realTime() {
    clock.realTime();
  }

  private Erasure asked() {
    ask.ask(person, "不再申报");
    return erasures.last(person).orElseThrow();
  }

  @Test
  void whatMayGoGoesAndWhatStaysIsTold() {
    climb.submit(story);
    Erasure asked = asked();
    assertThat(asked.state()).isEqualTo(ErasureState.REQUESTED);
    decide.erase(operations.actor(), asked.id(), asked.version());

    Erasure done = erasures.last(person).orElseThrow();
    assertThat(done.state()).isEqualTo(ErasureState.DONE);
    assertThat(done.erased()).contains("电子邮箱", "健康状况");
    assertThat(done.kept()).anyMatch(one -> one.startsWith("1 份提交过的职称申报"));
    var row = db.selectFrom(PERSON).where(PERSON.ID.eq(person.person())).fetchSingle();
    assertThat(row.getEmail()).isEmpty();
    assertThat(row.getName()).isEqualTo("王䶮");
    assertThat(climb.now(story).state()).isEqualTo(ApplicationState.IN_AUDIT);
    assertThat(told.to(person, NotificationKind.TALK)).anyMatch(one -> one.contains("已经删除"));
    assertThat(pages.get(person, "/me/data").text()).contains("已经删除", "依法保留", "电子邮箱");
  }

  @Test
  void whoWaitsLongestStandsFirst() {
    Erasure first = asked();
    person = cast.story().applicant();
    Erasure second = asked();
    assertThat(listed(true)).containsSubsequence(first.id(), second.id());
    assertThat(listed(false)).containsSubsequence(second.id(), first.id());
  }

  /** All pages of the desk's list. */
  private List<UUID> listed(boolean waiting) {
    var ids = new ArrayList<UUID>();
    String next;
    do {
      UUID after = ids.isEmpty() ? null : ids.getLast();
      Slice<Erasure> page = erasures.list(waiting, after);
      page.rows().forEach(one -> ids.add(one.id()));
      next = page.next();
    } while (next != null);
    return ids;
  }

  @Test
  void aDraftNobodySawIsEmptiedAndItsHistoryStays() {
    Erasure asked = asked();
    assertThat(erasures.foresee(person.person()).goes()).contains("1 份从未提交过的职称申报");
    decide.erase(operations.actor(), asked.id(), asked.version());
    var row =
        db.selectFrom(TITLE_APPLICATION)
            .where(TITLE_APPLICATION.ID.eq(story.application()))
            .fetchSingle();
    assertThat(row.getStatus()).isEqualTo("DELETED");
    assertThat(row.getContent().data()).isEqualTo("{}");
    assertThat(row.getCommitmentIp()).isEmpty();
    assertThat(journal.of(Application.SUBJECT, story.application()))
        .extracting(line -> line.action())
        .endsWith("DELETE", "ERASE");
    assertThat(erasures.foresee(person.person()).goes()).isEmpty();
  }

  @Test
  void theBinIsEmptiedOnceNothingCanBeTakenOutOfIt() {
    delete.delete(person, story.application(), climb.now(story).version());
    clock.set(clock.instant().plus(Duration.ofDays(29)));
    bins.empty();
    assertThat(content()).isNotEqualTo("{}");
    clock.set(clock.instant().plus(Duration.ofDays(2)));
    bins.empty();
    assertThat(content()).isEqualTo("{}");
    int lines = journal.of(Application.SUBJECT, story.application()).size();
    bins.empty();
    assertThat(journal.of(Application.SUBJECT, story.application())).hasSize(lines);
  }

  private String content() {
    return db.select(TITLE_APPLICATION.CONTENT)
        .from(TITLE_APPLICATION)
        .where(TITLE_APPLICATION.ID.eq(story.application()))
        .fetchSingle()
        .value1()
        .data();
  }

  @Test
  void onlyOneWaitsAndItCanBeTakenBackOnce() {
    Erasure asked = asked();
    assertThatThrownBy(() -> ask.ask(person, "")).isInstanceOf(RefusedException.class);
    Actor other = cast.another(story, "李㛃").applicant();
    assertThatThrownBy(() -> withdraw.withdraw(other, asked.id(), asked.version()))
        .isInstanceOf(NotFoundException.class);
    withdraw.withdraw(person, asked.id(), asked.version());
    assertThat(erasures.last(person).orElseThrow().state()).isEqualTo(ErasureState.WITHDRAWN);
    assertThatThrownBy(() -> decide.erase(operations.actor(), asked.id(), asked.version()))
        .isInstanceOf(StaleException.class);
    assertThat(content()).isNotEqualTo("{}");
  }

  @Test
  void aRefusalNamesItsReasonAndNobodyDecidesOnTheirOwn() {
    Erasure asked = asked();
    Actor operator = operations.actor();
    assertThatThrownBy(() -> decide.refuse(operator, asked.id(), asked.version(), " "))
        .isInstanceOf(InvalidException.class);
    Actor self = SignedOn.whoIs(operator, person.person(), "");
    assertThatThrownBy(() -> decide.erase(self, asked.id(), asked.version()))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("不能处理本人");
    decide.refuse(operator, asked.id(), asked.version(), "请先与本人核实。");
    assertThat(pages.get(person, "/me/data").text()).contains("未同意", "请先与本人核实。");
  }

  @Test
  void operationsSeeWhatWouldGoBeforeTheyDecide() {
    Erasure asked = asked();
    Actor operator = operations.actor();
    String path = "/operations/erasures/" + asked.id();
    assertThat(pages.get(operator, "/operations/erasures").text()).contains("王䶮", "办理");
    assertThat(pages.get(operator, path).text()).contains("将要删除", "电子邮箱", "依法保留");
    assertThat(pages.post(operator, path + "/refuse", Map.of("version", "0", "answer", "")).text())
        .contains("请写明原因");
    assertThat(
            pages.post(operator, path + "/erase", Map.of("version", "" + asked.version())).status())
        .isEqualTo(303);
    assertThat(erasures.last(person).orElseThrow().state()).isEqualTo(ErasureState.DONE);
  }

  @Test
  void everybodyReadsHowLongWhatIsKept() {
    var page = pages.answer(get("/privacy"));
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.text()).contains("保存多久", "从未提交过的业绩", "最后一次修改后 3 年", "12345");
  }
}
