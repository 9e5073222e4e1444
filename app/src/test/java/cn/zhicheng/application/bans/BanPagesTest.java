package cn.zhicheng.application.bans;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.application.Cast;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.journal.JournalLine;
import cn.zhicheng.journal.Look;
import cn.zhicheng.journal.LookKind;
import cn.zhicheng.journal.Looks;
import cn.zhicheng.organisation.Organisations;
import cn.zhicheng.person.RevealIdNumber;
import cn.zhicheng.plan.PlanCast;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 「申报限制」: a bureau enters, shows and lifts decisions that bar people of its region. */
@ProductTest
class BanPagesTest {
  private static final String DECISION = "合人社〔2026〕31 号";
  @Autowired Cast cast;
  @Autowired PlanCast elsewhere;
  @Autowired Pages pages;
  @Autowired RevealIdNumber reveal;
  @Autowired Looks looks;
  @Autowired Organisations organisations;
  @Autowired Journal journal;
  private Cast.Story story;

  @BeforeEach
  void somebodyOfTheDistrict() {
    story = cast.story();
  }

  @Test
  void whatIsEnteredIsShownWithMaskedNumberAndThePersonIsTold() {
    String path = entered(story.district());
    var page = pages.get(story.district(), path);
    String bureau = organisations.get(story.district().organisation()).name();
    assertThat(page.text())
        .contains("王䶮", "提供虚假业绩材料", DECISION, "限制中", "录入单位 " + bureau)
        .doesNotContain(number());
    assertThat(pages.get(story.district(), "/bans").has("a[href=" + path + "]")).isTrue();
    List<Look> told =
        looks.of(story.applicant().person(), null).rows().stream()
            .filter(look -> look.kind() == LookKind.BAN)
            .toList();
    assertThat(told)
        .singleElement()
        .satisfies(look -> assertThat(look.subjectName()).contains(DECISION));
  }

  @Test
  void itIsLiftedWithAReasonAndBothAreWrittenDown() {
    String path = entered(story.district());
    var without =
        pages.post(story.district(), path + "/lift", Map.of("version", "0", "reason", " "));
    assertThat(without.status()).isEqualTo(422);
    assertThat(without.text()).contains("请写明解除原因");
    Map<String, String> lifting = Map.of("version", "0", "reason", "复核后撤销原决定");
    assertThat(pages.post(story.city(), path + "/lift", lifting).status()).isEqualTo(303);
    assertThat(pages.get(story.district(), path).text()).contains("已解除", "复核后撤销原决定", "这条申报限制已经解除。");
    var again = pages.post(story.district(), path + "/lift", lifting);
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.text()).contains("这条申报限制已经解除。");
    UUID id = UUID.fromString(path.substring("/bans/".length()));
    assertThat(journal.of(Ban.SUBJECT, id))
        .extracting(JournalLine::action)
        .containsExactly("ENTER", "LIFT");
    assertThat(journal.intact(Ban.SUBJECT, id)).isTrue();
  }

  @Test
  void anotherRegionNeitherSeesNorEntersIt() {
    String path = entered(story.district());
    Actor chizhou = elsewhere.bureau();
    assertThat(pages.get(chizhou, path).status()).isEqualTo(404);
    assertThat(pages.get(chizhou, "/bans").has("a[href=" + path + "]")).isFalse();
    assertThat(
            pages.post(chizhou, path + "/lift", Map.of("version", "0", "reason", "不归我管")).status())
        .isEqualTo(404);
    var refused = pages.post(chizhou, "/bans", typed());
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("本地区没有姓名和证件号码都相符的已注册人员");
    assertThat(pages.get(story.unit(), "/bans").status()).isEqualTo(403);
  }

  @Test
  void nameAndNumberMustBothFitAndNothingTypedIsLost() {
    Map<String, String> wrong = typed();
    wrong.put("name", "王燕");
    wrong.put("from", "2026-13-01");
    var page = pages.post(story.district(), "/bans", wrong);
    assertThat(page.status()).isEqualTo(422);
    assertThat(page.text()).contains("请填写限制开始的日期。");
    assertThat(page.page().select("input[name=name]").val()).isEqualTo("王燕");
    assertThat(page.page().select("textarea[name=fact]").text()).isEqualTo("提供虚假业绩材料");
    wrong.put("from", LocalDate.now().toString());
    assertThat(pages.post(story.district(), "/bans", wrong).text())
        .contains("本地区没有姓名和证件号码都相符的已注册人员");
    Map<String, String> over = typed();
    over.put("to", LocalDate.now().minusDays(2).toString());
    over.put("from", LocalDate.now().minusDays(9).toString());
    assertThat(pages.post(story.district(), "/bans", over).text()).contains("截止日期已经过去");
  }

  private String entered(Actor bureau) {
    var answer = pages.post(bureau, "/bans", typed());
    assertThat(answer.status()).as(answer.text()).isEqualTo(303);
    return answer.location();
  }

  private Map<String, String> typed() {
    return new HashMap<>(
        Map.of(
            "name",
            "王䶮",
            "idNo",
            number().toLowerCase(java.util.Locale.ROOT),
            "fact",
            "提供虚假业绩材料",
            "decisionNo",
            DECISION,
            "from",
            LocalDate.now().minusDays(10).toString(),
            "to",
            LocalDate.now().plusYears(1).toString()));
  }

  private String number() {
    return reveal.reveal(story.applicant(), story.applicant().person(), "测试");
  }
}
