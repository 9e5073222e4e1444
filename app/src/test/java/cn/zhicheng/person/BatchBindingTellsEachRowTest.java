package cn.zhicheng.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.shared.BatchLine;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.task.TaskKind;
import cn.zhicheng.task.Tasks;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** FAQ-U12, FAQ-U18: one opinion for all people who are ticked, and the truth about each. */
@ProductTest
class BatchBindingTellsEachRowTest {
  @Autowired PeopleCast cast;
  @Autowired DecideBindings batch;
  @Autowired ApproveBinding approve;
  @Autowired WithdrawBinding withdraw;
  @Autowired Tasks tasks;
  @Autowired Pages pages;

  private Actor unit;
  private Actor wang;
  private Actor li;

  @BeforeEach
  void twoWait() {
    unit = cast.unit("合肥市蜀山区教育体育局", "事业单位");
    wang = cast.waiting("王䶮", unit);
    li = cast.waiting("李㛃", unit);
  }

  private BindingPick pick(Actor person) {
    return BindingPick.of(cast.latest(person));
  }

  @Test
  void allThatWaitTakeTheOneOpinion() {
    var lines = batch.decide(unit, List.of(pick(wang), pick(li)), BindingMove.APPROVE, "情况属实");
    assertThat(lines).extracting(BatchLine::title).containsExactly("王䶮", "李㛃");
    assertThat(lines).allMatch(BatchLine::done);
    assertThat(cast.latest(li).status()).isEqualTo(BindingState.ACTIVE);
    assertThat(cast.latest(li).opinion()).isEqualTo("情况属实");
    assertThat(tasks.counts(unit.organisation())).containsEntry(TaskKind.BINDING, 0);
  }

  @Test
  void whatHasMovedOnIsReportedAndTheRestIsDone() {
    Actor gone = cast.waiting("胡㛃", unit);
    Actor decided = cast.waiting("周䶮", unit);
    var picks =
        List.of(pick(gone), pick(wang), pick(decided), new BindingPick(UUID.randomUUID(), 0));
    withdraw.withdraw(gone, picks.getFirst().id(), picks.getFirst().version());
    approve.approve(unit, picks.get(2).id(), picks.get(2).version(), "");

    var lines = batch.decide(unit, picks, BindingMove.RETURN, "请写明部门");
    assertThat(lines).extracting(BatchLine::done).containsExactly(false, true, false, false);
    assertThat(lines.get(0).sentence()).contains("胡㛃", "撤回");
    assertThat(lines.get(2).sentence()).contains("周敏", "审核通过");
    assertThat(lines.get(3).title()).isEqualTo("未找到的申请");
    assertThat(cast.latest(wang).opinion()).isEqualTo("请写明部门");
    assertThat(cast.latest(decided).status()).isEqualTo(BindingState.ACTIVE);
  }

  @Test
  void returningNeedsTheReasonForAll() {
    assertThatThrownBy(() -> batch.decide(unit, List.of(pick(wang)), BindingMove.RETURN, " "))
        .isInstanceOf(InvalidException.class);
    assertThat(cast.latest(wang).status()).isEqualTo(BindingState.PENDING);
  }

  @Test
  void anotherUnitsRequestsAreNotThere() {
    Actor other = cast.unit("合肥市第五十中学", "事业单位");
    var lines = batch.decide(other, List.of(pick(wang)), BindingMove.APPROVE, "");
    assertThat(lines).singleElement().matches(line -> !line.done());
    assertThat(lines.getFirst().title()).doesNotContain("王䶮");
    assertThat(cast.latest(wang).status()).isEqualTo(BindingState.PENDING);
  }

  @Test
  void aBatchWithoutItsReasonKeepsTicksAndText() {
    String reason = "请补充".repeat(200);
    var fields = Map.of("pick", pick(li).toString(), "move", "RETURN", "opinion", reason);
    var page = pages.post(unit, "/bindings/batch", fields);
    assertThat(page.status()).isEqualTo(422);
    assertThat(page.page().select("input[name=pick][checked]").eachAttr("value"))
        .containsExactly(pick(li).toString());
    assertThat(page.page().select("textarea[name=opinion]").text()).isEqualTo(reason);
  }

  @Test
  void theListIsSearchedByNameAndKindAndTheAddressKeepsIt() {
    var found = pages.get(unit, "/bindings?name=李&kind=在编");
    assertThat(found.page().select("tbody th").eachText()).containsExactly("李㛃");
    assertThat(found.page().select(".filter input[name=name]").val()).isEqualTo("李");
    assertThat(found.page().select("nav[aria-label=按状态查看] a").eachAttr("href"))
        .allMatch(href -> href.contains("kind="));
    assertThat(pages.get(unit, "/bindings?kind=劳务派遣").text()).contains("没有符合条件的人员");
    var batch = Map.of("pick", pick(li).toString(), "move", "APPROVE", "name", "李");
    assertThat(pages.post(unit, "/bindings/batch", batch).location()).contains("name=%E6%9D%8E");
  }
}
