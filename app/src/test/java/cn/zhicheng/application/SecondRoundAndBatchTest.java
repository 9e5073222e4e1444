package cn.zhicheng.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.shared.BatchLine;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.shared.StaleException;
import cn.zhicheng.testing.AtOnce;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A second round costs only what changed, and nobody passes unread what is open (FAQ-P52, P53). */
@ProductTest
class SecondRoundAndBatchTest {
  @Autowired Cast cast;
  @Autowired Climb climb;
  @Autowired CastDrafts drafts;
  @Autowired AuditStore audits;
  @Autowired PassUnchanged passUnchanged;
  @Autowired BatchPass batch;
  @Autowired ItemStore items;
  @Autowired SharedClaims claims;
  @Autowired Pages pages;

  private AuditPick pick(Cast.Story story) {
    return new AuditPick(story.application(), climb.now(story).version());
  }

  /** Passed by the unit, returned by the department, submitted again as it was. */
  private Cast.Story again() {
    Cast.Story story = cast.story();
    climb.to(story, story.department());
    climb.giveBack(story, story.department());
    drafts.write(
        story.applicant(), story.application(), Section.SUMMARY, Map.of("SUMMARY", "从事教研工作十二年。"));
    climb.submit(story);
    return story;
  }

  @Test
  void whatDidNotChangePassesWithOnePress() {
    Cast.Story story = again();
    String path = "/application-audits/" + story.application();
    assertThat(pages.get(story.unit(), path).has("button#pass-unchanged")).isTrue();
    var answer =
        pages.post(
            story.unit(),
            path + "/pass-unchanged",
            Map.of("version", "" + climb.now(story).version()));
    assertThat(answer.status()).isEqualTo(303);
    List<AuditRecord> records = audits.of(story.application());
    AuditRecord first = records.getFirst();
    AuditRecord second = records.getLast();
    assertThat(second.round()).isEqualTo(2);
    assertThat(second.opinion()).isEqualTo(first.opinion());
    assertThat(second.proofs()).isEqualTo(first.proofs());
    assertThat(second.occupiesPost()).isTrue();
    assertThat(climb.now(story).step()).as("the next level still reads it").isEqualTo(2);
    assertThat(pages.get(story.department(), path).has("#pass-unchanged"))
        .as("who returned it decides anew")
        .isFalse();
  }

  @Test
  void whatChangedIsRead() {
    Cast.Story story = cast.story();
    climb.to(story, story.department());
    climb.giveBack(story, story.department());
    climb.repair(story);
    var page = pages.get(story.unit(), "/application-audits/" + story.application());
    assertThat(page.has("#pass-unchanged")).isFalse();
    assertThat(page.has("#changes")).isTrue();
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(
            () -> passUnchanged.pass(story.unit(), story.application(), climb.now(story).version()))
        .satisfies(e -> assertThat(e.refusal().sentence()).contains("与本单位上次审核通过时不同"));
  }

  @Test
  void aBatchPassesWhereNothingIsOpenAndSaysWhyElsewhere() {
    Cast.Story plain = cast.story();
    climb.to(plain, plain.district());
    Cast.Story atUnit = cast.another(plain, "赵倩");
    climb.submit(atUnit);
    List<BatchLine> lines =
        batch.pass(plain.district(), List.of(pick(plain), pick(atUnit)), "同意上报。");
    assertThat(lines).extracting(BatchLine::done).containsExactly(true, false);
    assertThat(lines.getLast().title()).isEqualTo("未找到的申报");
    assertThat(climb.now(plain).step()).isEqualTo(4);

    List<BatchLine> first = batch.pass(plain.unit(), List.of(pick(atUnit)), "同意推荐。");
    assertThat(first.getFirst().sentence()).contains("首次审核须上传单位相关证明材料");
    Cast.Story unchanged = again();
    assertThat(batch.pass(unchanged.unit(), List.of(pick(unchanged)), "同意推荐。").getFirst().done())
        .isTrue();
    assertThat(audits.of(unchanged.application()).getLast().opinion()).isEqualTo("同意推荐。");
  }

  @Test
  void problemsFoundBelowAreReadOneByOne() {
    Cast.Story story = cast.story();
    climb.to(story, story.department());
    pages.post(
        story.department(),
        "/application-audits/" + story.application() + "/pass",
        Map.of(
            "version", "" + climb.now(story).version(),
            "opinion", "同意",
            "checkRemark.QUOTA", "名额待定"));
    List<BatchLine> lines = batch.pass(story.district(), List.of(pick(story)), "同意上报。");
    assertThat(lines.getFirst().sentence()).contains("下级核对清单中有「有问题」的项目");
    assertThat(climb.now(story).step()).isEqualTo(3);
  }

  @Test
  void whatSomebodyElseClaimsTooIsReadOneByOne() {
    Cast.Story story = cast.story();
    climb.to(story, story.district());
    Cast.Story other = cast.another(story, "赵倩");
    claims.share(entry(story), entry(other));
    List<BatchLine> lines = batch.pass(story.district(), List.of(pick(story)), "同意上报。");
    assertThat(lines.getFirst().sentence()).contains("有业绩疑似重复");
    assertThat(climb.now(story).step()).isEqualTo(3);
  }

  private UUID entry(Cast.Story story) {
    return items.of(story.application()).getFirst().entryId();
  }

  @Test
  void aLevelThatReturnedItReadsItAgain() {
    Cast.Story story = again();
    climb.pass(story, story.unit());
    List<BatchLine> lines = batch.pass(story.department(), List.of(pick(story)), "同意上报。");
    assertThat(lines.getFirst().sentence()).contains("退回后重新提交的内容有变化，或本单位上次没有审核通过");
    assertThat(climb.now(story).step()).isEqualTo(2);
  }

  @Test
  void theBatchAsksOnceMoreAndTellsEachResult() {
    Cast.Story story = cast.story();
    climb.to(story, story.organiser());
    Actor organiser = story.organiser();
    var nothing = pages.post(organiser, "/application-audits/batch", Map.of("opinion", "同意受理"));
    assertThat(nothing.status()).isEqualTo(422);
    assertThat(nothing.text()).contains("请先勾选要审核的申报");
    var ask =
        pages.post(
            organiser,
            "/application-audits/batch",
            Map.of("tab", "WAITING", "scope", "all", "opinion", "同意受理"));
    assertThat(ask.text()).contains("将审核通过 1 份申报", "同意受理");
    assertThat(climb.now(story).state()).isEqualTo(ApplicationState.IN_AUDIT);
    var done =
        pages.post(
            organiser,
            "/application-audits/batch",
            Map.of(
                "tab", "WAITING",
                "pick", ask.page().select("input[name=pick]").val(),
                "opinion", "同意受理",
                "confirmed", "true"));
    assertThat(done.status()).isEqualTo(303);
    assertThat(climb.now(story).state()).isEqualTo(ApplicationState.ACCEPTED);
  }

  @Test
  void twoClerksOfOneBodyHaveOneWinner() throws InterruptedException {
    Cast.Story story = again();
    Actor colleague = cast.colleague(story.department(), "方宁");
    climb.pass(story, story.unit());
    AuditPick seen = pick(story);
    var outcome =
        AtOnce.both(() -> climb.giveBack(story, story.department()), () -> passAs(colleague, seen));
    assertThat(outcome).filteredOn(Objects::isNull).hasSize(1);
    assertThat(audits.of(story.application())).filteredOn(a -> a.round() == 2).hasSize(2);
  }

  private void passAs(Actor colleague, AuditPick seen) {
    BatchLine line = batch.pass(colleague, List.of(seen), "同意").getFirst();
    if (!line.done()) {
      throw new StaleException(line.sentence());
    }
  }
}
