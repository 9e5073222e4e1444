package cn.zhicheng.application;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.task.TaskKind;
import cn.zhicheng.task.Tasks;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** FAQ-P52, FAQ-U17: no lower level sees a returned application on its desk. */
@ProductTest
class ReturnGoesStraightToTheIndividualTest {
  @Autowired Cast cast;
  @Autowired Climb climb;
  @Autowired Tasks tasks;
  @Autowired AuditList list;
  @Autowired Flow flow;
  @Autowired Pages pages;

  @Test
  void theCityReturnsAndNobodyBelowHasWork() {
    Cast.Story story = cast.story();
    climb.to(story, story.city());
    climb.giveBack(story, story.city());

    assertThat(climb.now(story).state()).isEqualTo(ApplicationState.RETURNED);
    assertThat(climb.now(story).correctionDeadline()).isNotNull();
    for (var level : story.levels()) {
      assertThat(list.page(level.organisation(), AuditListFilter.of(AuditTab.WAITING), null).rows())
          .noneMatch(line -> line.id().equals(story.application()));
    }
    assertThat(tasks.of(story.unit().organisation(), TaskKind.APPLICATION, null).rows()).isEmpty();
    assertThat(
            list.page(
                    story.city().organisation(),
                    AuditListFilter.of(AuditTab.RETURNED, number(story)),
                    null)
                .rows())
        .hasSize(1);
  }

  @Test
  void theFlowSaysThatTheIndividualIsNext() {
    Cast.Story story = cast.story();
    climb.to(story, story.department());
    climb.giveBack(story, story.department());

    FlowView view = flow.of(climb.now(story));
    assertThat(view.here()).isNull();
    assertThat(view.rounds().getFirst().nodes())
        .extracting(node -> node.title() + " " + node.result())
        .containsExactly("个人申报 已提交", "用人单位审核 审核通过", "县级业务主管部门审核 退回修改", "申报人修改后重新提交 已退回修改");
  }

  @Test
  void aReturnWithoutAMarkIsRefusedAndKeepsTheOpinion() {
    Cast.Story story = cast.story();
    climb.submit(story);
    var answer =
        pages.post(
            story.unit(),
            "/application-audits/" + story.application() + "/return",
            java.util.Map.of(
                "version", String.valueOf(climb.now(story).version()), "opinion", "材料不全"));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.page().select("#f-opinion").text()).isEqualTo("材料不全");
    assertThat(answer.page().select(".error-summary a[href=#f-marks]").text()).contains("至少标记一处");
    assertThat(climb.now(story).state()).isEqualTo(ApplicationState.IN_AUDIT);
  }

  private String number(Cast.Story story) {
    return climb.now(story).number();
  }
}
