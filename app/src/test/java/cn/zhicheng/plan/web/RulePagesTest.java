package cn.zhicheng.plan.web;

import static cn.zhicheng.schema.Tables.PLAN_SAMPLE;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.plan.EligibilityRule;
import cn.zhicheng.plan.PlanCast;
import cn.zhicheng.plan.PlanDesk;
import cn.zhicheng.plan.PlanFile;
import cn.zhicheng.plan.PlanSection;
import cn.zhicheng.plan.PlanStatus;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 「申报条件」 and 「用样例人员测试」 of a draft. */
@ProductTest
class RulePagesTest {
  @Autowired PlanCast cast;
  @Autowired PlanDesk desk;
  @Autowired Pages pages;
  @Autowired DSLContext db;

  @Test
  void aTemplateBecomesARuleWithItsNumbers() {
    Actor organiser = cast.organiser();
    PlanFile plan = cast.whole(organiser);
    assertThat(pages.get(organiser, path(plan) + "?template=TENURE").text()).contains("须满（年）");
    tenure(organiser, plan);
    var page = pages.get(organiser, path(plan));
    assertThat(page.text()).contains("任现职满 5 年", "tenureYears >= 5", "依据：演示条款第四条", "不符合不能提交");
    pages.post(organiser, path(plan) + "/R01/remove", Map.of("version", version(organiser, plan)));
    assertThat(pages.get(organiser, path(plan)).text()).contains("还没有申报条件");
  }

  @Test
  void aWrongExpressionIsToldBesideItsFieldAndNothingTypedIsLost() {
    Actor organiser = cast.organiser();
    PlanFile plan = cast.whole(organiser);
    var page =
        pages.post(
            organiser,
            path(plan),
            Map.of(
                "version", version(organiser, plan),
                "sentence", "任现职满 5 年",
                "expression", "tenureYeers >= 5",
                "clause", "演示条款"));
    assertThat(page.status()).isEqualTo(422);
    assertThat(page.text()).contains("第 1 行第 1 个字：「tenureYeers」不是可用的数据项或写法。");
    assertThat(page.page().select("textarea[name=expression]").text())
        .isEqualTo("tenureYeers >= 5");
    assertThat(pages.get(organiser, path(plan) + "/facts").text()).contains("tenureYears", "现任职称满");
  }

  @Test
  void aPlanWhoseSampleFailsIsNotHandedIn() {
    Actor organiser = cast.organiser();
    cast.bureau();
    PlanFile plan = cast.whole(organiser);
    tenure(organiser, plan);
    sample(organiser, plan, "4", "MET");
    assertThat(pages.get(organiser, path(plan)).text()).contains("应为符合，实际不符合", "不通过");
    String submit = "/plan-desk/" + plan.id() + "/submit";
    var refused = pages.post(organiser, submit, Map.of("version", version(organiser, plan)));
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.text()).contains("样例人员「张三」的测试没有通过");
    String removed =
        pages.get(organiser, path(plan)).page().select("form[action$=/remove]").attr("action");
    assertThat(removed).isNotEmpty();
    pages
        .get(organiser, path(plan))
        .page()
        .select("form[action*=/samples/][action$=/remove]")
        .forEach(form ->
            pages.post(
                organiser, form.attr("action"), Map.of("version", version(organiser, plan))));
    sample(organiser, plan, "5", "MET");
    pages.post(organiser, submit, Map.of("version", version(organiser, plan)));
    assertThat(desk.get(organiser, plan.id()).status()).isEqualTo(PlanStatus.PENDING);
  }

  @Test
  void aRuleIsChangedInPlaceAndMoved() {
    Actor organiser = cast.organiser();
    PlanFile plan = cast.whole(organiser);
    tenure(organiser, plan);
    add(organiser, plan, "没有申报限制", "!banned");
    var form = pages.get(organiser, path(plan) + "?edit=R01");
    assertThat(form.page().select("input[name=sentence]").val()).isEqualTo("任现职满 5 年");
    assertThat(form.page().select("textarea[name=expression]").text())
        .isEqualTo("tenureYears >= 5");
    assertThat(form.has("input[name=blocking][checked]")).isTrue();
    Map<String, String> changed = new HashMap<>();
    changed.put("version", version(organiser, plan));
    changed.put("sentence", "任现职满 4 年");
    changed.put("expression", "tenureYears >= ");
    changed.put("clause", "演示条款第五条");
    var wrong = pages.post(organiser, path(plan) + "/R01", changed);
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.has("form[action$=/rules/R01] button")).isTrue();
    assertThat(wrong.page().select("input[name=sentence]").val()).isEqualTo("任现职满 4 年");
    changed.put("expression", "tenureYears >= 4");
    pages.post(organiser, path(plan) + "/R01", changed);
    assertThat(rules(organiser, plan)).containsExactly("任现职满 4 年", "没有申报限制");
    move(organiser, plan, "R02", "UP");
    move(organiser, plan, "R02", "UP");
    assertThat(rules(organiser, plan)).containsExactly("没有申报限制", "任现职满 4 年");
    move(organiser, plan, "R02", "DOWN");
    assertThat(rules(organiser, plan)).containsExactly("任现职满 4 年", "没有申报限制");
    assertThat(pages.post(organiser, path(plan) + "/R09", changed).status()).isEqualTo(409);
  }

  @Test
  void whatAColleagueChangedMeanwhileIsNotOverwritten() {
    Actor organiser = cast.organiser();
    PlanFile plan = cast.whole(organiser);
    tenure(organiser, plan);
    String old = version(organiser, plan);
    add(organiser, plan, "没有申报限制", "!banned");
    var stale =
        pages.post(
            organiser,
            path(plan) + "/R01",
            Map.of("version", old, "sentence", "任现职满 3 年", "expression", "true", "clause", "演示"));
    assertThat(stale.status()).isEqualTo(409);
    assertThat(stale.page().select("input[name=sentence]").val()).isEqualTo("任现职满 3 年");
    assertThat(rules(organiser, plan)).containsExactly("任现职满 5 年", "没有申报限制");
  }

  @Test
  void aPlanWhoseSampleFailsIsNotApproved() {
    Actor organiser = cast.organiser();
    Actor bureau = cast.bureau();
    PlanFile plan = cast.whole(organiser);
    tenure(organiser, plan);
    sample(organiser, plan, "5", "MET");
    String path = "/plan-desk/" + plan.id();
    pages.post(organiser, path + "/submit", Map.of("version", version(organiser, plan)));
    db.update(PLAN_SAMPLE)
        .set(PLAN_SAMPLE.EXPECTED, "NOT_MET")
        .where(PLAN_SAMPLE.PLAN_ID.eq(plan.id()))
        .execute();
    assertThat(pages.get(bureau, path).has("[data-refusal=SAMPLE_FAILS]")).isTrue();
    var refused =
        pages.post(bureau, path + "/approve", Map.of("version", version(organiser, plan)));
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.text()).contains("样例人员「张三」的测试没有通过（应为不符合，实际符合）");
    assertThat(desk.get(organiser, plan.id()).status()).isEqualTo(PlanStatus.PENDING);
  }

  @Test
  void aDraftWithSamplesCanBeThrownAwayAndCopiesTakeThemAlong() {
    Actor organiser = cast.organiser();
    PlanFile plan = cast.whole(organiser);
    tenure(organiser, plan);
    sample(organiser, plan, "5", "MET");
    String path = "/plan-desk/" + plan.id();
    var copy = pages.post(organiser, path + "/copy", Map.of());
    assertThat(pages.get(organiser, copy.location() + "/rules").text())
        .contains("任现职满 5 年", "张三（正常申报）");
    var gone = pages.post(organiser, path + "/delete", Map.of("version", version(organiser, plan)));
    assertThat(gone.status()).isEqualTo(303);
    assertThat(pages.get(organiser, path(plan)).status()).isEqualTo(404);
  }

  @Test
  void aRuleForATypeThePlanNoLongerOffersIsTold() {
    Actor organiser = cast.organiser();
    cast.bureau();
    PlanFile plan = cast.whole(organiser);
    var typed = new HashMap<String, String>();
    typed.put("version", version(organiser, plan));
    typed.put("template", "NOT_BANNED");
    typed.put("clause", "演示条款第七条");
    typed.put("types", "破格申报");
    assertThat(pages.post(organiser, path(plan), typed).status()).isEqualTo(303);
    var titles = Objects.requireNonNull(cast.typed(organiser).get(PlanSection.TITLES));
    cast.section(organiser, plan.id(), PlanSection.TITLES, titles.and("types", List.of("正常申报")));
    assertThat(pages.get(organiser, "/plan-desk/" + plan.id()).has("[data-refusal=RULE_IDLE]"))
        .isTrue();
  }

  private List<String> rules(Actor organiser, PlanFile plan) {
    return desk.get(organiser, plan.id()).plan().terms().rules().stream()
        .map(EligibilityRule::sentence)
        .toList();
  }

  private void add(Actor organiser, PlanFile plan, String sentence, String expression) {
    pages.post(
        organiser,
        path(plan),
        Map.of(
            "version",
            version(organiser, plan),
            "sentence",
            sentence,
            "expression",
            expression,
            "clause",
            "演示条款第三条"));
  }

  private void move(Actor organiser, PlanFile plan, String code, String direction) {
    pages.post(
        organiser,
        path(plan) + "/" + code + "/move",
        Map.of("version", version(organiser, plan), "direction", direction));
  }

  private void tenure(Actor organiser, PlanFile plan) {
    pages.post(
        organiser,
        path(plan),
        Map.of(
            "version", version(organiser, plan),
            "template", "TENURE",
            "number0", "5",
            "clause", "演示条款第四条",
            "blocking", "true"));
  }

  private void sample(Actor organiser, PlanFile plan, String years, String expected) {
    var typed = new HashMap<String, String>();
    typed.put("version", version(organiser, plan));
    typed.put("sampleName", "张三");
    typed.put("sampleType", "正常申报");
    typed.put("fact.tenureYears", years);
    typed.put("expected", expected);
    pages.post(organiser, path(plan) + "/samples", typed);
  }

  private String version(Actor organiser, PlanFile plan) {
    return String.valueOf(desk.get(organiser, plan.id()).plan().version());
  }

  private static String path(PlanFile plan) {
    return "/plan-desk/" + plan.id() + "/rules";
  }
}
