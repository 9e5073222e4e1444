package cn.zhicheng.plan;

import static cn.zhicheng.schema.Tables.CHAIN_GAP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.zhicheng.application.Cast;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.organisation.MoveBody;
import cn.zhicheng.organisation.OrganisationMove;
import cn.zhicheng.organisation.Organisations;
import cn.zhicheng.organisation.RegisterCast;
import cn.zhicheng.plan.chain.ChainBook;
import cn.zhicheng.plan.chain.ChainForm;
import cn.zhicheng.plan.chain.ChainGap;
import cn.zhicheng.plan.chain.ChainTemplate;
import cn.zhicheng.plan.chain.ChangeChain;
import cn.zhicheng.plan.chain.RecheckGaps;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.shared.StaleException;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The province's bureau keeps the chains; gaps are told to the bureau of the region. */
@ProductTest
class ChainsAreDataTest {
  @Autowired ChainBook book;
  @Autowired ChangeChain change;
  @Autowired RecheckGaps recheck;
  @Autowired RegisterCast register;
  @Autowired Organisations organisations;
  @Autowired MoveBody moves;
  @Autowired Cast cast;
  @Autowired Journal journal;
  @Autowired Pages pages;
  @Autowired DSLContext db;

  private ChainTemplate own() {
    return book.named("OWN").orElseThrow();
  }

  private static ChainForm form(String... steps) {
    return new ChainForm("有自主评审权的单位", List.of(steps), List.of(), "HP");
  }

  @Test
  void theProvinceChangesAChainAndOthersOnlyRead() {
    ChainTemplate before = own();
    Actor province = register.bureau("340000");
    change.change(province, before.id(), before.version(), form("U", "", "HP", "ORG"));
    assertThat(own().steps()).containsExactly(StepCode.U, StepCode.HP, StepCode.ORG);
    assertThat(journal.of(ChainTemplate.SUBJECT, before.id()).getLast().action())
        .isEqualTo("CHANGE");
    assertThatExceptionOfType(StaleException.class)
        .isThrownBy(() -> change.change(province, before.id(), before.version(), form("U", "ORG")));
    change.change(province, before.id(), own().version(), form("U", "ORG"));

    Actor district = register.bureau("340104");
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> change.change(district, before.id(), own().version(), form("U", "ORG")));
    var page = pages.get(district, "/chains/" + before.id());
    assertThat(page.has("[data-refusal=PROVINCE_ONLY]")).isTrue();
    assertThat(pages.get(district, "/chains").text())
        .contains("用人单位审核 → 县级业务主管部门审核 → 县区人社部门审核 → 市级业务主管部门审核（可省略）");
  }

  @Test
  void aChainBeginsAtTheUnitEndsAtTheOrganiserAndRepeatsNothing() {
    ChainTemplate chain = own();
    Actor province = register.bureau("340000");
    for (ChainForm wrong :
        List.of(form(), form("HP", "ORG"), form("U", "HP"), form("U", "HP", "HP", "ORG"))) {
      assertThatExceptionOfType(InvalidException.class)
          .isThrownBy(() -> change.change(province, chain.id(), chain.version(), wrong))
          .satisfies(e -> assertThat(e.problems().byField()).containsOnlyKeys("step1"));
    }
    var fields = Map.of("version", "" + chain.version(), "name", "新名称", "step1", "U");
    var page = pages.post(province, "/chains/" + chain.id(), fields);
    assertThat(page.status()).isEqualTo(422);
    assertThat(page.text()).contains("最后一个环节必须是评委会组建单位审核");
    assertThat(page.page().select("#f-name").val()).isEqualTo("新名称");
  }

  @Test
  void aGapIsToldToTheApplicantAndToTheBureauUntilItIsClosed() {
    Cast.Story story = cast.story();
    Actor bureau = register.bureau("340104");
    UUID department = story.department().organisation();
    UUID unit = story.unit().organisation();
    move(bureau, department, OrganisationMove.SUSPEND, "机构改革");
    String path = "/applications/plans/" + story.plan().id();
    assertThat(pages.get(story.applicant(), path).text()).contains("已停用");
    pages.get(story.applicant(), path);
    assertThat(
            db.select(CHAIN_GAP.TIMES)
                .from(CHAIN_GAP)
                .where(CHAIN_GAP.UNIT_ID.eq(unit))
                .fetchSingle()
                .value1())
        .isEqualTo(2);
    assertThat(journal.of(ChainGap.SUBJECT, unit)).hasSize(1);
    String link = "a[href='/organisations/" + unit + "']";
    assertThat(pages.get(bureau, "/chain-gaps").has(link)).isTrue();
    assertThat(pages.get(register.bureau("340200"), "/chain-gaps").has(link)).isFalse();

    recheck.recheck(bureau);
    assertThat(pages.get(bureau, "/chain-gaps").has(link)).isTrue();
    move(bureau, department, OrganisationMove.REACTIVATE, "恢复");
    assertThat(recheck.recheck(bureau)).isPositive();
    assertThat(pages.get(bureau, "/chain-gaps").has(link)).isFalse();
    assertThat(journal.of(ChainGap.SUBJECT, unit).getLast().action()).isEqualTo("CLOSE");
  }

  private void move(Actor bureau, UUID body, OrganisationMove move, String reason) {
    moves.move(bureau, body, organisations.get(body).version(), move, reason);
  }
}
