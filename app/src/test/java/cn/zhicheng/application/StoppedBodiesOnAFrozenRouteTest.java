package cn.zhicheng.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.organisation.MoveBody;
import cn.zhicheng.organisation.Organisation;
import cn.zhicheng.organisation.OrganisationKind;
import cn.zhicheng.organisation.OrganisationMove;
import cn.zhicheng.organisation.Organisations;
import cn.zhicheng.organisation.RegisterCast;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.task.TaskKind;
import cn.zhicheng.task.Tasks;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** domain.md 6.2: a stopped body on a route under way strands no file. */
@ProductTest
class StoppedBodiesOnAFrozenRouteTest {
  private static final int DEPARTMENT = 2;

  @Autowired Cast cast;
  @Autowired Climb climb;
  @Autowired ReassignStep reassign;
  @Autowired RegisterCast register;
  @Autowired Organisations organisations;
  @Autowired MoveBody moves;
  @Autowired Tasks tasks;
  @Autowired Journal journal;
  @Autowired Pages pages;

  private Cast.Story stoppedAtTheDepartment() {
    Cast.Story story = cast.story();
    climb.to(story, story.department());
    UUID body = story.department().organisation();
    Actor bureau = register.bureau("340104");
    moves.move(bureau, body, organisations.get(body).version(), OrganisationMove.SUSPEND, "机构改革");
    return story;
  }

  private Organisation successor() {
    return register.authority(OrganisationKind.DEPARTMENT, "蜀山区教育局", "340104");
  }

  @Test
  void theBureauSeesItAndGivesTheLevelToTheSuccessor() {
    Cast.Story story = stoppedAtTheDepartment();
    Actor bureau = register.bureau("340104");
    Organisation next = successor();
    String path = "/stranded-files/" + story.application() + "/" + DEPARTMENT;
    assertThat(pages.get(bureau, "/stranded-files").has("a[href='" + path + "']")).isTrue();
    assertThat(pages.get(register.bureau("340200"), path).status()).isEqualTo(404);
    assertThat(pages.get(bureau, path).has("option[value='" + next.id() + "']")).isTrue();
    var silent = pages.post(bureau, path, Map.of("successor", next.id().toString()));
    assertThat(silent.status()).isEqualTo(422);
    assertThat(silent.page().select("option[selected]").val()).isEqualTo(next.id().toString());

    var fields = Map.of("successor", next.id().toString(), "reason", "职能划入区教育局");
    assertThat(pages.post(bureau, path, fields).status()).isEqualTo(303);
    assertThat(tasks.counts(next.id()).get(TaskKind.APPLICATION)).isEqualTo(1);
    assertThat(tasks.counts(story.department().organisation()).get(TaskKind.APPLICATION)).isZero();
    assertThat(journal.of(Application.SUBJECT, story.application()).getLast())
        .satisfies(line -> assertThat(line.action()).isEqualTo("REASSIGN"))
        .satisfies(line -> assertThat(line.reason()).isEqualTo("职能划入区教育局"));
    climb.pass(story, register.official(next));
    assertThat(climb.now(story).step()).isEqualTo(DEPARTMENT + 1);
    climb.pass(story, story.district());
  }

  @Test
  void onlyAStoppedLevelMovesAndOnlyToAFitBody() {
    Cast.Story story = stoppedAtTheDepartment();
    Actor bureau = register.bureau("340104");
    UUID next = successor().id();
    UUID other = register.authority(OrganisationKind.ORGANISER, "评委会", "340104").id();
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> reassign.reassign(bureau, story.application(), 3, next, "原因"))
        .satisfies(e -> assertThat(e.refusal().code()).isEqualTo("BODY_ACTIVE"));
    assertThatExceptionOfType(InvalidException.class)
        .isThrownBy(() -> reassign.reassign(bureau, story.application(), DEPARTMENT, other, "原因"))
        .satisfies(e -> assertThat(e.problems().byField()).containsOnlyKeys("successor"));
    Actor far = register.bureau("340200");
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> reassign.reassign(far, story.application(), DEPARTMENT, next, "原因"));
  }
}
