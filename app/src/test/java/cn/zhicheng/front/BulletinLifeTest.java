package cn.zhicheng.front;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.SignedOn;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.journal.JournalLine;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.shared.StaleException;
import cn.zhicheng.testing.ProductTest;
import cn.zhicheng.testing.SettableClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class BulletinLifeTest {
  @Autowired BulletinCast cast;
  @Autowired Bulletins bulletins;
  @Autowired WriteBulletin write;
  @Autowired ChangeBulletin change;
  @Autowired PublishBulletin publish;
  @Autowired WithdrawBulletin withdraw;
  @Autowired Journal journal;
  @Autowired SettableClock clock;

  @AfterEach
  void realTime() {
    clock.realTime();
  }

  @Test
  void aDraftIsItsBodysAloneUntilItIsPublishedAndAgainAfterItIsTakenDown() {
    Actor bureau = cast.bureau();
    UUID id = cast.draft(bureau, "申报通知");
    assertThatThrownBy(() -> bulletins.published(id)).isInstanceOf(NotFoundException.class);

    change.change(bureau, id, 0, new BulletinForm("申报通知（定稿）", "正文", ""));
    publish.publish(bureau, id, 1);
    assertThat(bulletins.published(id).title()).isEqualTo("申报通知（定稿）");
    assertThat(bulletins.published(id).body()).isEqualTo(bureau.organisationName());

    withdraw.withdraw(bureau, id, 2, "时间有误");
    assertThatThrownBy(() -> bulletins.published(id)).isInstanceOf(NotFoundException.class);
    assertThat(bulletins.own(bureau, id).withdrawReason()).isEqualTo("时间有误");
    assertThat(journal.of(Bulletin.SUBJECT, id).stream().map(JournalLine::action))
        .containsExactly("WRITE", "CHANGE", "PUBLISH", "WITHDRAW");
    assertThat(journal.of(Bulletin.SUBJECT, id).getLast().reason()).isEqualTo("时间有误");
    assertThat(journal.intact(Bulletin.SUBJECT, id)).isTrue();
  }

  @Test
  void whatThePublicReadIsNeverChanged() {
    Actor bureau = cast.bureau();
    UUID id = cast.published(bureau, "不能再改");
    assertThatThrownBy(() -> change.change(bureau, id, 1, new BulletinForm("改了", "改了", "")))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> assertThat(refused.refusal().code()).isEqualTo("NOT_DRAFT"));
    assertThatThrownBy(() -> publish.publish(bureau, id, 1)).isInstanceOf(RefusedException.class);
    assertThat(bulletins.published(id).title()).isEqualTo("不能再改");
  }

  @Test
  void onlyWhatIsPublishedIsTakenDownAndOnlyWithAReason() {
    Actor bureau = cast.bureau();
    UUID draft = cast.draft(bureau, "草稿");
    assertThatThrownBy(() -> withdraw.withdraw(bureau, draft, 0, "不要了"))
        .isInstanceOf(RefusedException.class);
    UUID published = cast.published(bureau, "已发布");
    assertThatThrownBy(() -> withdraw.withdraw(bureau, published, 1, "  "))
        .isInstanceOf(InvalidException.class);
    assertThatThrownBy(() -> withdraw.withdraw(bureau, published, 1, "字".repeat(201)))
        .isInstanceOf(InvalidException.class);
    assertThat(bulletins.published(published).version()).isEqualTo(1);
  }

  @Test
  void aBureauReachesItsOwnOnlyAndSoDoOperations() {
    Actor hefei = cast.bureau();
    Actor wuhu = cast.bureau();
    Actor operations = SignedOn.operations();
    UUID his = cast.draft(hefei, "合肥的");
    UUID theirs = cast.draft(operations, "运维的");
    for (Actor other : Stream.of(wuhu, operations).toList()) {
      assertThatThrownBy(() -> bulletins.own(other, his)).isInstanceOf(NotFoundException.class);
      assertThatThrownBy(() -> publish.publish(other, his, 0))
          .isInstanceOf(NotFoundException.class);
    }
    assertThatThrownBy(() -> bulletins.own(hefei, theirs)).isInstanceOf(NotFoundException.class);
    assertThat(bulletins.own(operations, theirs).body()).isEqualTo("平台运维");
    assertThat(bulletins.own(wuhu, BulletinState.DRAFT, null).rows()).isEmpty();
  }

  @Test
  void theSlowerOfTwoColleaguesIsToldWhoWasFaster() {
    Actor bureau = cast.bureau();
    UUID id = cast.draft(bureau, "两人同改");
    change.change(bureau, id, 0, new BulletinForm("先改的", "先", ""));
    assertThatThrownBy(() -> change.change(bureau, id, 0, new BulletinForm("后改的", "后", "")))
        .isInstanceOfSatisfying(
            StaleException.class,
            stale -> assertThat(stale.whoDidWhat()).contains("周敏", "修改这条公告", "没有生效"));
    assertThatThrownBy(() -> publish.publish(bureau, id, 0)).isInstanceOf(StaleException.class);
    assertThat(bulletins.own(bureau, id).title()).isEqualTo("先改的");
  }

  @Test
  void everythingTypedWrongIsSaidAtOnce() {
    Actor bureau = cast.bureau();
    var wrong = new BulletinForm("题".repeat(101), " ", "明天");
    assertThatThrownBy(() -> write.write(bureau, wrong))
        .isInstanceOfSatisfying(
            InvalidException.class,
            invalid ->
                assertThat(invalid.problems().byField())
                    .containsOnlyKeys("title", "text", "pinnedUntil"));
    String deep = "> ".repeat(3000) + "深";
    String deepEmphasis = "*a _b ".repeat(2000) + "c" + "_*".repeat(2000);
    for (String text : List.of("字".repeat(20_001), deep, deepEmphasis)) {
      assertThatThrownBy(() -> write.write(bureau, new BulletinForm("题", text, "")))
          .isInstanceOf(InvalidException.class);
    }
    UUID longest = write.write(bureau, new BulletinForm("题".repeat(100), "字".repeat(20_000), ""));
    assertThat(bulletins.own(bureau, longest).title()).hasSize(100);
  }

  @Test
  void aPinnedBulletinStaysOnTopToTheEndOfItsDay() {
    Actor bureau = cast.bureau();
    clock.set(Instant.parse("2027-03-01T01:00:00Z"));
    UUID pinned = cast.published(bureau, new BulletinForm("置顶的", "正文", "2027-03-02"));
    clock.set(Instant.parse("2027-03-01T02:00:00Z"));
    UUID newer = cast.published(bureau, "较新的");
    clock.set(Instant.parse("2027-03-02T15:59:59Z")); // the last second of the day in Hefei
    assertThat(bulletins.latest(1).getFirst().id()).isEqualTo(pinned);
    clock.set(Instant.parse("2027-03-02T16:00:01Z"));
    assertThat(bulletins.latest(1).getFirst().id()).isEqualTo(newer);
    assertThat(bulletins.published(pinned).pinnedUntil()).isEqualTo(LocalDate.of(2027, 3, 2));
    withdraw.withdraw(bureau, pinned, 1, "测试结束");
    withdraw.withdraw(bureau, newer, 1, "测试结束");
  }

  @Test
  void theListIsReadPageByPageWithoutGapOrRepetition() {
    Actor bureau = cast.bureau();
    for (int i = 0; i < Bulletins.PAGE + 3; i++) {
      cast.published(bureau, "第 " + i + " 条");
    }
    var seen = new java.util.ArrayList<UUID>();
    String after = null;
    do {
      var page = bulletins.published(after);
      page.rows().forEach(row -> seen.add(row.id()));
      after = page.next();
    } while (after != null);
    assertThat(seen).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(Bulletins.PAGE + 3);
    assertThat(bulletins.published("no_such_key").rows())
        .as("a key typed by hand shows the first page")
        .hasSize(Bulletins.PAGE);
  }
}
