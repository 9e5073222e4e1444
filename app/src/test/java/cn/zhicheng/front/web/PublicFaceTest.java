package cn.zhicheng.front.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import cn.zhicheng.application.Cast;
import cn.zhicheng.front.BulletinCast;
import cn.zhicheng.front.BulletinForm;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.SignedOn;
import cn.zhicheng.organisation.NewOrganisation;
import cn.zhicheng.organisation.OrganisationKind;
import cn.zhicheng.organisation.Organisations;
import cn.zhicheng.plan.Plan;
import cn.zhicheng.plan.PlanStatus;
import cn.zhicheng.plan.PlanTerms;
import cn.zhicheng.plan.Plans;
import cn.zhicheng.shared.Ids;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.Pages.Answer;
import cn.zhicheng.testing.ProductTest;
import cn.zhicheng.testing.StatementCounter;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Home, plans and bulletins as anybody sees them, signed on or not (FAQ-P1). */
@ProductTest
class PublicFaceTest {
  private static final Duration DAY = Duration.ofDays(1);
  @Autowired Pages pages;
  @Autowired MockMvc mvc;
  @Autowired BulletinCast bulletins;
  @Autowired Plans plans;
  @Autowired Organisations organisations;
  @Autowired StatementCounter statements;

  private Answer open(String path) {
    Answer answer = pages.answer(get(path));
    assertThat(answer.status()).as(path).isEqualTo(200);
    return answer;
  }

  /** A plan of the series 09, in which no other test has any. */
  private Plan plan(String name, Instant opens, Instant closes) {
    UUID organiser =
        organisations
            .add(NewOrganisation.authority(OrganisationKind.ORGANISER, "测试评委会办公室", "340000"))
            .id();
    Plan plan =
        new Plan(
            Ids.next(),
            "F" + UUID.randomUUID().toString().substring(0, 12),
            name,
            Cast.YEAR,
            "09",
            "测试评审委员会",
            "PROVINCE",
            organiser,
            "340000",
            List.of("正常申报"),
            opens,
            closes,
            LocalDate.of(Cast.YEAR, 12, 31),
            PlanTerms.plain(5, 10, List.of("CE")),
            "一、申报条件见附件。",
            "陆平，0551-63536000",
            PlanStatus.PUBLISHED,
            0);
    plans.publish(plan, List.of("09.1.2"), List.of());
    return plan;
  }

  @Test
  void theHomePageLeadsToTheLoginPageAndThoseSignedOnStraightIn() {
    Answer home = open("/");
    assertThat(home.page().select("h1").text()).isEqualTo("专业技术人员综合管理服务平台");
    assertThat(home.page().expectFirst("a.hero-entry").attr("href")).isEqualTo("/login");
    assertThat(home.page().expectFirst("a.hero-entry").text()).contains("职称申报");
    assertThat(home.text()).contains("评审计划", "通知公告", "服务热线", "12345");
    assertThat(home.page().select("form[action=/help] input[name=q]")).hasSize(1);
    Actor bureau = bulletins.bureau();
    assertThat(pages.get(bureau, "/").page().expectFirst("a.hero-entry").attr("href"))
        .isEqualTo("/tasks");
    Actor applicant = SignedOn.applicant(UUID.randomUUID(), "王䶮");
    assertThat(pages.get(applicant, "/").page().expectFirst("a.hero-entry").attr("href"))
        .isEqualTo("/me");
  }

  @Test
  void openAndComingPlansAreShownWithWhatRemainsAndClosedOnesAreNot() {
    Instant now = Instant.now();
    plan("正在申报的计划", now.minus(DAY), now.plus(DAY.multipliedBy(3)).plusSeconds(60));
    plan("即将开始的计划", now.plus(DAY.multipliedBy(2)).plusSeconds(60), now.plus(DAY.multipliedBy(9)));
    plan("已经截止的计划", now.minus(DAY.multipliedBy(9)), now.minusSeconds(60));
    Answer list = open("/plans?series=09");
    assertThat(list.text())
        .contains("正在申报的计划", "申报中", "剩 3 天", "副高级", "测试评委会办公室")
        .contains("即将开始的计划", "即将开始", "2 天后开始")
        .doesNotContain("已经截止的计划");
    assertThat(list.text().indexOf("正在申报的计划")).isLessThan(list.text().indexOf("即将开始的计划"));
    assertThat(open("/plans?series=99&after=x").page().select(".plan-cards li")).isNotEmpty();
  }

  @Test
  void aPlanIsReadBySomebodyNotSignedOnWhoIsThenLedToApply() throws Exception {
    Instant now = Instant.now();
    Plan plan = plan("公开的计划", now.minus(DAY), now.plus(DAY));
    Answer page = open("/plans/" + plan.id());
    assertThat(page.text())
        .contains("公开的计划", "一、申报条件见附件。", "陆平，0551-63536000", "适用地区", "安徽省", "个人申报时间");
    String apply = page.page().select("a:contains(登录后申报)").attr("href");
    assertThat(apply).isEqualTo("/applications/plans/" + plan.id());
    var asked = mvc.perform(get(apply)).andReturn();
    assertThat(asked.getResponse().getRedirectedUrl()).isEqualTo("/login");
    assertThat(asked.getResponse().getCookies())
        .as("remembers where to go after the sign-on")
        .isNotEmpty();
  }

  @Test
  void whoIsSignedOnIsOfferedWhatTheyMayDo() {
    Plan plan = plan("按身份的计划", Instant.now().minus(DAY), Instant.now().plus(DAY));
    String path = "/plans/" + plan.id();
    Actor applicant = SignedOn.applicant(UUID.randomUUID(), "王䶮");
    assertThat(pages.get(applicant, path).text()).contains("前往申报").doesNotContain("登录后申报");
    assertThat(pages.get(bulletins.bureau(), path).text()).doesNotContain("前往申报", "登录后申报");
  }

  @Test
  void noSuchPlanAndNoSuchBulletinAreNotFound() {
    for (String path : List.of("/plans/", "/bulletins/")) {
      assertThat(pages.answer(get(path + UUID.randomUUID())).status()).isEqualTo(404);
    }
    UUID draft = bulletins.draft(bulletins.bureau(), "还没发布的");
    assertThat(pages.answer(get("/bulletins/" + draft)).status()).isEqualTo(404);
    assertThat(open("/bulletins").text()).doesNotContain("还没发布的");
  }

  @Test
  void aPublishedBulletinIsOnTheHomePageAndReadWithBodyAndDay() {
    Actor bureau = bulletins.bureau();
    String today = LocalDate.now(java.time.ZoneId.of("Asia/Shanghai")).toString();
    UUID id = bulletins.published(bureau, new BulletinForm("新发布的公告", BulletinCast.TEXT, today));
    Answer home = open("/");
    assertThat(home.page().select(".news a[href=/bulletins/" + id + "]").text())
        .isEqualTo("新发布的公告");
    assertThat(home.page().select(".news li:contains(新发布的公告)").text()).contains("置顶");
    Answer page = open("/bulletins/" + id);
    assertThat(page.page().select("h1").text()).isEqualTo("新发布的公告");
    assertThat(page.text()).contains("发布单位：" + bureau.organisationName(), "发布时间：" + today);
    assertThat(page.page().select(".prose strong").text()).isEqualTo("9 月 30 日");
  }

  @Test
  void aHostileBulletinHarmsNoReader() {
    UUID id =
        bulletins.published(
            bulletins.bureau(),
            new BulletinForm(
                "<script>alert(1)</script>",
                "<script>alert(1)</script>\n\n[点](javascript:alert(1)) ![](https://elsewhere.example/x.png)",
                ""));
    for (String path : List.of("/", "/bulletins", "/bulletins/" + id)) {
      Answer page = open(path);
      assertThat(page.page().select("script:not([src]), main img, a[href^=javascript]")).isEmpty();
    }
    assertThat(open("/bulletins/" + id).page().select("h1").text()).contains("<script>");
  }

  @Test
  void publicPagesAreCheapAndBeginNoSession() throws Exception {
    Plan plan = plan("便宜的计划", Instant.now().minus(DAY), Instant.now().plus(DAY));
    UUID bulletin = bulletins.published(bulletins.bureau(), "便宜的公告");
    for (String path :
        List.of(
            "/",
            "/plans",
            "/plans/" + plan.id(),
            "/bulletins",
            "/bulletins/" + bulletin,
            "/help",
            "/help?q=单位",
            "/help/manual/person",
            "/login")) {
      open(path);
      statements.take();
      var answer = mvc.perform(get(path)).andReturn().getResponse();
      assertThat(statements.taken()).as(path).hasSizeLessThanOrEqualTo(3);
      assertThat(answer.getCookies()).as(path).isEmpty();
    }
    Actor bureau = bulletins.bureau();
    pages.get(bureau, "/");
    statements.take();
    pages.get(bureau, "/");
    assertThat(statements.taken()).as("with the bell's counters").hasSizeLessThanOrEqualTo(6);
  }

  @Test
  void theLoginPageSaysWhoUsesWhichDoorAndWhatToDoWithoutAnAccount() {
    Answer login = open("/login");
    assertThat(login.page().select("h2").eachText()).contains("个人登录", "单位登录", "内置单位登录");
    assertThat(login.page().select(".door button, .door a.button").eachText())
        .containsExactly("前往安徽政务网", "前往政务网", "账号密码登录");
    assertThat(login.text()).contains("个人用户", "法人用户", "注册", "忘记密码", "12345", "所属人社部门");
  }
}
