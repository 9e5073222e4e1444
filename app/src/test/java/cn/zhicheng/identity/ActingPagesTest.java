package cn.zhicheng.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.zhicheng.application.Cast;
import cn.zhicheng.identity.acting.AnswerOffer;
import cn.zhicheng.identity.acting.OfferForm;
import cn.zhicheng.identity.acting.OfferMandate;
import cn.zhicheng.testing.Numbers;
import cn.zhicheng.testing.ProductTest;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** 「选择办理身份」 and 「经办人管理」 as pages. */
@ProductTest
class ActingPagesTest {
  @Autowired MockMvc mvc;
  @Autowired Cast cast;
  @Autowired PortalAccounts portal;
  @Autowired OfferMandate offers;
  @Autowired AnswerOffer answers;
  @Autowired Capacities capacities;

  private Actor chief;
  private String idNo;
  private Actor person;

  @BeforeEach
  void aUnitAndAPerson() {
    chief = cast.story().unit();
    idNo = Numbers.idNo();
    person = portal.person("李娜", idNo);
  }

  private Document page(Actor actor, String path) throws Exception {
    return Jsoup.parse(
        mvc.perform(get(path).with(SignedOn.as(actor)))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString());
  }

  private UUID offered() {
    return offers.clerk(chief, new OfferForm("李娜", idNo, "", "", ""));
  }

  @Test
  void aPersonNotYetRegisteredReadsTheOfferAndAcceptsIt() throws Exception {
    UUID offer = offered();
    assertThat(page(portal.again(person), "/acting").text())
        .contains(chief.organisationName() + " 邀请您担任经办人", "接受", "谢绝");
    mvc.perform(post("/acting/offers/" + offer + "/accept").with(csrf()).with(SignedOn.as(person)))
        .andExpect(redirectedUrl("/acting"));
    assertThat(page(portal.again(person), "/acting").text())
        .contains("为本人办理", chief.organisationName(), "以此身份办理");
  }

  @Test
  void choosingGoesOnUnderThatCapacity() throws Exception {
    UUID offer = offered();
    answers.answer(person, offer, MandateMove.ACCEPT);
    mvc.perform(get("/tasks").with(SignedOn.as(portal.again(person))))
        .andExpect(redirectedUrl("/acting"));
    mvc.perform(
            post("/acting")
                .param("mandate", offer.toString())
                .with(csrf())
                .with(SignedOn.as(portal.again(person))))
        .andExpect(redirectedUrl("/tasks"));
  }

  @Test
  void nobodyChoosesWhatIsSomebodyElses() throws Exception {
    String foreign = chief.acting().id().toString();
    mvc.perform(post("/acting").param("mandate", foreign).with(csrf()).with(SignedOn.as(person)))
        .andExpect(status().isNotFound());
  }

  @Test
  void theListShowsEverybodyAndTheClerkSeesWhyTheyMayNotAppoint() throws Exception {
    UUID offer = offered();
    answers.answer(person, offer, MandateMove.ACCEPT);
    Document chiefs = page(chief, "/settings/clerks");
    assertThat(chiefs.select("tbody tr")).hasSize(2);
    assertThat(chiefs.select("tbody").text()).contains("李娜", "经办人", "使用中", "主管理员");
    Document clerks = page(capacities.choose(person, offer), "/settings/clerks");
    assertThat(clerks.select("[data-refusal=NOT_CHIEF]").text()).contains("只有本单位的主管理员");
  }

  @Test
  void aWrongFormComesBackWithEverythingTyped() throws Exception {
    var answer =
        mvc.perform(
                post("/settings/clerks/delegates")
                    .with(csrf())
                    .with(SignedOn.as(chief))
                    .param("name", "李娜")
                    .param("idNo", "340104199001011234")
                    .param("from", "2026-09-21")
                    .param("to", "")
                    .param("reason", "<b>休假</b>"))
            .andExpect(status().is(422))
            .andReturn();
    Document page = Jsoup.parse(answer.getResponse().getContentAsString());
    assertThat(page.select(".error-summary li")).hasSizeGreaterThanOrEqualTo(2);
    assertThat(page.select("#f-name").val()).isEqualTo("李娜");
    assertThat(page.select("textarea").text()).isEqualTo("<b>休假</b>");
  }

  @Test
  void theTopBarOffersToSwitchToWhoeverMay() throws Exception {
    assertThat(page(chief, "/settings/clerks").select("a[href=/acting]")).isEmpty();
    answers.answer(person, offered(), MandateMove.ACCEPT);
    Actor clerk = capacities.of(person).getLast();
    assertThat(page(clerk, "/settings/clerks").select("a[href=/acting]").text()).contains("切换身份");
  }
}
