package cn.zhicheng.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.organisation.MergeUnits;
import cn.zhicheng.organisation.OrganisationStatus;
import cn.zhicheng.organisation.Organisations;
import cn.zhicheng.organisation.RegisterCast;
import cn.zhicheng.person.BindingState;
import cn.zhicheng.person.Bindings;
import cn.zhicheng.person.PeopleCast;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.task.TaskKind;
import cn.zhicheng.task.Tasks;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Unit B goes into unit A (domain.md 4.4): people, requests, open work, files under way. */
@ProductTest
class MergedUnitsTest {
  private static final String DISTRICT = "340104";

  @Autowired Cast cast;
  @Autowired Climb climb;
  @Autowired PeopleCast people;
  @Autowired RegisterCast register;
  @Autowired MergeUnits merge;
  @Autowired Organisations organisations;
  @Autowired Bindings bindings;
  @Autowired Tasks tasks;
  @Autowired Applications applications;
  @Autowired Flow flow;
  @Autowired Journal journal;
  @Autowired Pages pages;

  private void merge(UUID from, UUID into) {
    int version = organisations.get(from).version();
    merge.merge(register.bureau(DISTRICT), from, version, into, "蜀编〔2026〕8 号");
  }

  @Test
  void peopleFollowAndRequestsGoBack() {
    Actor from = people.unit("合肥市并入中学", "事业单位");
    Actor into = people.unit("合肥市接收中学", "事业单位");
    Actor bound = people.bound("王䶮", from);
    Actor asking = people.waiting("胡㛃", from);
    merge(from.organisation(), into.organisation());

    assertThat(bindings.active(bound.person()).orElseThrow().unitId())
        .isEqualTo(into.organisation());
    assertThat(bindings.ofPerson(bound.person()))
        .extracting(b -> b.status())
        .containsExactlyInAnyOrder(BindingState.ACTIVE, BindingState.ENDED);
    assertThat(people.latest(asking).status()).isEqualTo(BindingState.RETURNED);
    assertThat(people.latest(asking).opinion()).contains("并入", "请重新选择单位");
    assertThat(tasks.counts(from.organisation()).get(TaskKind.BINDING)).isZero();
    assertThat(journal.of("BINDING", people.latest(bound).id()).getLast().reason())
        .contains("蜀编〔2026〕8 号");
    assertThat(pages.get(into, "/bindings/" + people.latest(bound).id()).text())
        .contains("随单位合并转入");

    assertThat(organisations.get(from.organisation()).status())
        .isEqualTo(OrganisationStatus.MERGED);
    var act = pages.post(from, "/settings/unit", Map.of("version", "1"));
    assertThat(act.status()).isEqualTo(409);
    assertThat(act.text()).contains("已并入其他单位");
  }

  @Test
  void aMergeWaitsForTheFilesThatStandAtTheUnit() {
    Cast.Story story = cast.story();
    climb.submit(story);
    Actor into = people.unit("合肥市接收中学", "事业单位");
    Actor bureau = register.bureau(DISTRICT);
    String path = "/organisations/" + story.unit().organisation() + "/merge";
    var page = pages.get(bureau, path + "?into=" + into.organisation());
    assertThat(page.page().select("[data-refusal=APPLICATIONS_WAIT]").text())
        .contains("还有 1 份职称申报停在本单位审核环节");
    assertThat(page.page().select("tbody tr").eachText())
        .anyMatch(row -> row.startsWith("已绑定的人员 1"));
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> merge(story.unit().organisation(), into.organisation()));

    climb.pass(story, story.unit());
    merge(story.unit().organisation(), into.organisation());
    climb.pass(story, story.department());
    assertThat(climb.now(story).unitId()).isEqualTo(story.unit().organisation());
  }

  @Test
  void whatComesBackLaterGoesToTheSuccessorWhenItIsSubmittedAgain() {
    Cast.Story story = cast.story();
    climb.to(story, story.department());
    Actor into = people.unit("合肥市接收中学", "事业单位");
    merge(story.unit().organisation(), into.organisation());
    climb.giveBack(story, story.department());
    climb.repair(story);

    assertThat(pages.get(into, "/application-audits/" + story.application()).has("#f-opinion"))
        .isTrue();
    assertThat(Objects.requireNonNull(tasks.next(into.organisation(), TaskKind.APPLICATION)))
        .satisfies(task -> assertThat(task.subjectId()).isEqualTo(story.application()));
    assertThat(applications.reached(story.department(), story.application()).round()).isEqualTo(2);
    String former = organisations.get(story.unit().organisation()).name();
    assertThat(flow.of(climb.now(story)).rounds().getLast().nodes())
        .extracting(node -> node.title() + " " + node.body())
        .contains("用人单位审核 " + former);
    assertThat(flow.of(climb.now(story)).rounds().getFirst().nodes())
        .extracting(node -> node.body())
        .contains("合肥市接收中学");
  }

  @Test
  void bothUnitsMustLieInTheRegionAndBeActive() {
    Actor from = people.unit("合肥市并入中学", "事业单位");
    UUID elsewhere = register.unit("外地中学", "341721", "").id();
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> merge(from.organisation(), elsewhere));
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> merge(from.organisation(), from.organisation()));
    Actor into = people.unit("合肥市接收中学", "事业单位");
    merge(into.organisation(), from.organisation());
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> merge(from.organisation(), into.organisation()))
        .satisfies(e -> assertThat(e.refusal().code()).isEqualTo("TARGET_NOT_ACTIVE"));
  }

  @Test
  void theOtherUnitIsSearchedForAndTheReasonAsked() {
    Actor from = people.unit("合肥市并入中学", "事业单位");
    Actor into = people.unit("合肥市待选接收中学", "事业单位");
    Actor bureau = register.bureau(DISTRICT);
    String path = "/organisations/" + from.organisation() + "/merge";
    assertThat(pages.get(bureau, path + "?q=待选接收").has("a[href$='" + into.organisation() + "']"))
        .isTrue();
    var fields = Map.of("version", "0", "into", into.organisation().toString());
    var page = pages.post(bureau, path, fields);
    assertThat(page.status()).isEqualTo(422);
    assertThat(page.text()).contains("请写明合并的依据");
  }
}
