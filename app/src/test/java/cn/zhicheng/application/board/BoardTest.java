package cn.zhicheng.application.board;

import static cn.zhicheng.schema.Tables.TASK;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.application.AuditList;
import cn.zhicheng.application.AuditListFilter;
import cn.zhicheng.application.AuditTab;
import cn.zhicheng.application.Cast;
import cn.zhicheng.application.Climb;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.PresetAccounts;
import cn.zhicheng.identity.Role;
import cn.zhicheng.organisation.NewOrganisation;
import cn.zhicheng.organisation.Organisation;
import cn.zhicheng.organisation.OrganisationKind;
import cn.zhicheng.organisation.Organisations;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 「审核进度看板」 (FAQ-P51): what waits at a body, what is late, and who else holds files. */
@ProductTest
class BoardTest {
  @Autowired Cast cast;
  @Autowired Climb climb;
  @Autowired Board board;
  @Autowired AuditList list;
  @Autowired Organisations organisations;
  @Autowired PresetAccounts presets;
  @Autowired DSLContext db;
  @Autowired Pages pages;

  private void due(UUID application, LocalDate day) {
    db.update(TASK).set(TASK.DUE_ON, day).where(TASK.SUBJECT_ID.eq(application)).execute();
  }

  private Actor bureau(String region) {
    String name = "外地人社局" + UUID.randomUUID();
    Organisation body =
        organisations.add(NewOrganisation.authority(OrganisationKind.BUREAU, name, region));
    return presets.official(Role.BUREAU, body.id(), "远方");
  }

  @Test
  void theCountsAreTheRowsOfTheListSplitByTheDayTheyAreDue() {
    Cast.Story story = cast.story("民营企业");
    LocalDate today = cn.zhicheng.shared.ProvinceTime.today(java.time.Clock.systemUTC());
    int[] daysAhead = {-20, -1, 0, 40, 60};
    for (int i = 0; i < daysAhead.length; i++) {
      Cast.Story one = i == 0 ? story : cast.another(story, "申报人" + i);
      climb.submit(one);
      due(one.application(), today.plusDays(daysAhead[i]));
    }
    BoardView view = board.of(story.unit(), null);
    assertThat(view.waiting())
        .isEqualTo(5)
        .isEqualTo(
            list.page(story.unit().organisation(), AuditListFilter.of(AuditTab.WAITING), null)
                .rows()
                .size());
    assertThat(view.overdue()).isEqualTo(2);
    assertThat(view.soon()).isEqualTo(1);
    assertThat(view.oldest()).isNotNull();
    assertThat(view.plans())
        .singleElement()
        .satisfies(p -> assertThat(p.plan()).isEqualTo(story.plan().id()));
    assertThat(board.of(story.unit(), UUID.randomUUID()).waiting()).isZero();
    assertThat(view.bodies()).isEmpty();
    climb.giveBack(story.unit(), story.application());
    assertThat(board.of(story.unit(), null).waiting()).isEqualTo(4);
  }

  @Test
  void theOrganiserSeesWhoHoldsTheFilesOfItsPlansAndWhoIsLate() {
    Cast.Story story = cast.story();
    climb.submit(story);
    due(story.application(), LocalDate.of(2020, 1, 2));
    assertThat(board.of(story.organiser(), story.plan().id()).bodies())
        .singleElement()
        .satisfies(body -> {
          assertThat(body.body()).isEqualTo(story.unit().organisation());
          assertThat(body.overdue()).isEqualTo(1);
        });
    assertThat(pages.get(story.organiser(), "/audit-board").text()).contains("其他环节在办", "超期");
  }

  @Test
  void aBureauSeesItsOwnRegionAndNoOther() {
    Cast.Story story = cast.story();
    climb.submit(story);
    UUID unit = story.unit().organisation();
    UUID plan = story.plan().id();
    assertThat(board.of(story.district(), plan).bodies())
        .extracting(BoardView.BodyWork::body)
        .containsExactly(unit);
    assertThat(board.of(story.city(), plan).bodies())
        .extracting(BoardView.BodyWork::body)
        .containsExactly(unit);
    assertThat(board.of(bureau("341126"), plan).bodies()).isEmpty();
  }
}
