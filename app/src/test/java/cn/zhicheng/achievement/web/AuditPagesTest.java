package cn.zhicheng.achievement.web;

import static cn.zhicheng.identity.SignedOn.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.zhicheng.achievement.LibraryCast;
import cn.zhicheng.achievement.entry.EntryDraft;
import cn.zhicheng.achievement.entry.Pick;
import cn.zhicheng.achievement.entry.ReturnEntry;
import cn.zhicheng.achievement.entry.SaveEntry;
import cn.zhicheng.achievement.entry.SubmitEntry;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.testing.ProductTest;
import cn.zhicheng.testing.StatementCounter;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** 「业绩档案」 as the unit sees it (FAQ-U11 to U14, P23, P47). */
@ProductTest
class AuditPagesTest {
  @Autowired LibraryCast cast;
  @Autowired MockMvc mvc;
  @Autowired SaveEntry saveEntry;
  @Autowired SubmitEntry submitEntry;
  @Autowired ReturnEntry returnEntry;
  @Autowired StatementCounter statements;

  private Actor unit;
  private Actor wang;

  @BeforeEach
  void makeCast() {
    unit = cast.unit("合肥市蜀山区教育体育局");
    wang = cast.personOf(unit, "王䶮");
  }

  @Test
  void waitingEntriesCanBeAuditedOneByOneOrTicked() throws Exception {
    Pick one = submitted();
    Document page = page(unit, "/achievement-audits");

    assertThat(page.select("h1").text()).isEqualTo("业绩档案");
    assertThat(page.select("a[href=/achievement-audits/" + one.id() + "]").text()).contains("审核");
    assertThat(page.select("input[name=pick]").eachAttr("value")).containsExactly(one.toString());
    assertThat(page.select("a[role=button]").text()).contains("批量审核");
    assertThat(page.select("td[data-label=来源]").text()).isEqualTo("用户申报");
    assertThat(page.select(".tabs").text()).contains("待审核").contains("已审核").contains("全部");
  }

  @Test
  void filtersStandInTheAddressAndStayWhilePaging() throws Exception {
    for (int i = 0; i < 21; i++) {
      submitted();
    }
    Actor li = cast.personOf(unit, "李㛃");
    Pick other = saveEntry.save(li, EntryDraft.fresh("EDUCATION", cast.education(li)));
    submitEntry.submit(li, other.id(), other.version());

    Document page = page(unit, "/achievement-audits?person=王&category=EDUCATION");
    assertThat(page.select("tbody tr")).hasSize(20);
    String next = page.select("a[rel=next]").attr("href");
    assertThat(next).contains("category=EDUCATION").contains("person=");
    Document second =
        page(unit, java.net.URLDecoder.decode(next, java.nio.charset.StandardCharsets.UTF_8));
    assertThat(second.select("tbody tr")).hasSize(1);
    assertThat(page(unit, "/achievement-audits?person=李").select("tbody th").text())
        .isEqualTo("李㛃");
  }

  @Test
  void theAuditPageShowsFieldsAttachmentsSourceAndHistory() throws Exception {
    Pick one = submitted();
    Document page = page(unit, "/achievement-audits/" + one.id());

    assertThat(page.text())
        .contains("王䶮")
        .contains("安徽师范大学")
        .contains("2009年7月")
        .contains("来源")
        .contains("用户申报")
        .contains("审核意见");
    assertThat(page.select("iframe[src^=/documents/]")).hasSize(1);
    assertThat(page.select(".timeline li")).hasSize(3);
    assertThat(page.select("button[name=move]").eachText()).contains("审核通过", "退回");
  }

  @Test
  void afterADecisionTheNextWaitingEntryOpens() throws Exception {
    Pick one = submitted();
    Pick two = submitted();
    decide(unit, one, "APPROVE", "", status().isSeeOther(), "/achievement-audits/" + two.id());
    decide(unit, two, "RETURN", "请补充学位证书", status().isSeeOther(), "/achievement-audits");
    assertThat(page(wang, "/library/entries/" + two.id()).text()).contains("请补充学位证书");
  }

  @Test
  void aReturnWithoutReasonComesBack() throws Exception {
    Pick one = submitted();
    mvc.perform(decision(unit, one, "RETURN", " ")).andExpect(status().is(422));
  }

  @Test
  void whoDecidesTooLateReadsWhoWasFasterAndKeepsTheOpinion() throws Exception {
    Pick one = submitted();
    returnEntry.giveBack(unit, one.id(), one.version(), "请补充学位证书");
    String html =
        mvc.perform(decision(unit, one, "APPROVE", "材料齐全"))
            .andExpect(status().isConflict())
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(Jsoup.parse(html).select("[role=alert]").text())
        .contains("周敏")
        .contains("退回")
        .contains("材料齐全");
  }

  @Test
  void whatAFormerUnitApprovedStandsInTheArchiveOfTheBoundOne() throws Exception {
    Pick one = submitted();
    Pick waiting = submitted();
    mvc.perform(decision(unit, one, "APPROVE", "")).andExpect(status().isSeeOther());
    Actor newUnit = cast.unit("合肥市庐阳区教育体育局");
    cast.rebind(wang, newUnit);

    String list = page(newUnit, "/achievement-audits?tab=ALL").select("tbody a").outerHtml();
    assertThat(list).contains(one.id().toString()).doesNotContain(waiting.id().toString());
    assertThat(page(newUnit, "/achievement-audits").select("tbody a")).isEmpty();
    assertThat(page(newUnit, "/achievement-audits/" + one.id()).select("button").eachText())
        .contains("退回")
        .doesNotContain("审核通过");
  }

  @Test
  void whoDecidesTooLateAboutAnApprovedEntryKeepsTheTypedOpinion() throws Exception {
    Pick one = submitted();
    mvc.perform(decision(unit, one, "APPROVE", "")).andExpect(status().isSeeOther());
    String html =
        mvc.perform(decision(unit, one, "RETURN", "请补充学位证书"))
            .andExpect(status().isConflict())
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(Jsoup.parse(html).select("textarea[name=opinion]").text()).isEqualTo("请补充学位证书");
  }

  @Test
  void aBatchReportsEachRow() throws Exception {
    Pick one = submitted();
    Pick gone = submitted();
    returnEntry.giveBack(unit, gone.id(), gone.version(), "请补充学位证书");
    mvc.perform(
            post("/achievement-audits/batch")
                .param("pick", one.toString(), gone.toString())
                .param("move", "APPROVE")
                .with(as(unit))
                .with(csrf()))
        .andExpect(status().isSeeOther())
        .andExpect(result ->
            assertThat(result.getFlashMap().get("flash")).isEqualTo("批量审核完成：1 条已审核通过，1 条未处理。"));
  }

  @Test
  void aBatchReturnWithoutReasonKeepsTheTicks() throws Exception {
    Pick one = submitted();
    String html =
        mvc.perform(
                post("/achievement-audits/batch")
                    .param("pick", one.toString())
                    .param("move", "RETURN")
                    .with(as(unit))
                    .with(csrf()))
            .andExpect(status().is(422))
            .andReturn()
            .getResponse()
            .getContentAsString();
    Document page = Jsoup.parse(html);
    assertThat(page.select("input[name=pick][checked]")).hasSize(1);
    assertThat(page.select("dialog textarea")).isEmpty();
    assertThat(page.select("textarea[name=opinion][aria-invalid=true]")).hasSize(1);
  }

  @Test
  void noPageTakesMoreThanSixStatements() throws Exception {
    Pick one = submitted();
    for (int i = 0; i < 5; i++) {
      submitted();
    }
    for (String path :
        List.of(
            "/achievement-audits",
            "/achievement-audits?tab=ALL",
            "/achievement-audits/" + one.id())) {
      statements.take();
      page(unit, path);
      int shown =
          path.contains(one.id().toString()) ? 7 : 6; // six equal entries: one more for doubts
      assertThat(statements.take()).as(path).isLessThanOrEqualTo(shown);
    }
  }

  private Pick submitted() {
    Pick draft = saveEntry.save(wang, EntryDraft.fresh("EDUCATION", cast.education(wang)));
    submitEntry.submit(wang, draft.id(), draft.version());
    return new Pick(draft.id(), draft.version() + 1);
  }

  private void decide(
      Actor actor,
      Pick pick,
      String move,
      String opinion,
      org.springframework.test.web.servlet.ResultMatcher expected,
      String then)
      throws Exception {
    mvc.perform(decision(actor, pick, move, opinion))
        .andExpect(expected)
        .andExpect(redirectedUrl(then));
  }

  private static org.springframework.test.web.servlet.RequestBuilder decision(
      Actor actor, Pick pick, String move, String opinion) {
    return post("/achievement-audits/" + pick.id())
        .param("version", String.valueOf(pick.version()))
        .param("move", move)
        .param("opinion", opinion)
        .with(as(actor))
        .with(csrf());
  }

  private Document page(Actor actor, String path) throws Exception {
    return Jsoup.parse(
        mvc.perform(get(path).with(as(actor)))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString());
  }
}
