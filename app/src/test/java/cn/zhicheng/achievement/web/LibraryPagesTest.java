package cn.zhicheng.achievement.web;

import static cn.zhicheng.identity.SignedOn.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.zhicheng.achievement.CategoryCatalogueFixture;
import cn.zhicheng.achievement.LibraryCast;
import cn.zhicheng.achievement.entry.EntryDraft;
import cn.zhicheng.achievement.entry.EntryForm;
import cn.zhicheng.achievement.entry.Pick;
import cn.zhicheng.achievement.entry.SaveEntry;
import cn.zhicheng.achievement.entry.SubmitEntry;
import cn.zhicheng.document.SampleFiles;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.testing.ProductTest;
import cn.zhicheng.testing.StatementCounter;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

/** 「个人业绩库」 as the person sees it (FAQ-P16, P17, P19, P22, P23, P47). */
@ProductTest
class LibraryPagesTest {
  private static final int MOST_STATEMENTS = 6;

  @Autowired LibraryCast cast;
  @Autowired MockMvc mvc;
  @Autowired SaveEntry saveEntry;
  @Autowired SubmitEntry submitEntry;
  @Autowired StatementCounter statements;

  private Actor unit;
  private Actor wang;

  @BeforeEach
  void makeCast() {
    unit = cast.unit("合肥市蜀山区教育体育局");
    wang = cast.personOf(unit, "王䶮");
  }

  @Test
  void everyCategoryIsInTheDropDownAndHasAnAddButton() throws Exception {
    saveEntry.save(wang, EntryDraft.fresh("EDUCATION", cast.education(wang)));
    Document page = page(wang, "/library");

    assertThat(page.select("select[name=category] option").eachText())
        .contains("学历学位", "专业技术资格", "工作经历", "继续教育", "论文");
    for (var category : CategoryCatalogueFixture.all()) {
      String add = page.select("a[href=/library/" + category.code() + "/new]").text();
      assertThat(add).isEqualTo(category.industry() ? "" : "新增");
    }
    assertThat(page.text()).contains("有 1 条草稿还没有提交").contains("草稿 1");
  }

  @Test
  void theDropDownLeadsToTheCategory() throws Exception {
    mvc.perform(get("/library").param("category", "PAPER").with(as(wang)))
        .andExpect(redirectedUrl("/library/PAPER"));
  }

  @Test
  void theIndustryPackOfTheSeriesStandsUnderItsOwnTab() throws Exception {
    cast.inSeries(wang, "04");
    Document page = page(wang, "/library/industry");

    assertThat(page.text()).contains("行业专用").contains("论文（卫生）").contains("综述");
    assertThat(page.text()).doesNotContain("任教情况").doesNotContain("工程项目");
    for (var category : CategoryCatalogueFixture.all()) {
      assertThat(page.select("a[href=/library/" + category.code() + "/new]"))
          .hasSize(category.pack().equals("HEALTH") ? 1 : 0);
    }
  }

  @Test
  void whatTheCommitteeEntersIsThereToReadOnly() throws Exception {
    cast.inSeries(wang, "22");
    Document page = page(wang, "/library/LESSON_DEFENCE");

    assertThat(page.select("a[href=/library/LESSON_DEFENCE/new]")).isEmpty();
    assertThat(page.text()).contains("由评委会录入");
    mvc.perform(get("/library/LESSON_DEFENCE/new").with(as(wang))).andExpect(status().isConflict());
  }

  @Test
  void everyDefinitionBecomesAForm() throws Exception {
    for (var category : CategoryCatalogueFixture.all()) {
      if (category.byCommittee()) {
        continue;
      }
      if (category.industry()) {
        cast.inSeries(wang, category.series().getFirst());
      }
      Document page = page(wang, "/library/" + category.code() + "/new");
      for (var field : category.fields()) {
        if (field.typed()) {
          assertThat(page.select("[name=" + field.key() + "]")).as(field.label()).hasSize(1);
        }
        assertThat(page.text()).contains(field.label());
      }
      for (var slot : category.slots()) {
        assertThat(page.select("input[type=file][name=file." + slot.key() + "]")).hasSize(1);
      }
    }
  }

  @Test
  void whatIsWrongComesBackWithEverythingTypedAndTheFileStaysStored() throws Exception {
    var upload = multipart("/library/EDUCATION").file(diploma());
    typed(upload, Map.of("endYm", "2004-07", "then", "submit"));
    String html =
        mvc.perform(upload.with(as(wang)).with(csrf()))
            .andExpect(status().is(422))
            .andReturn()
            .getResponse()
            .getContentAsString();
    Document page = Jsoup.parse(html);

    assertThat(page.select(".error-summary a").eachText()).contains("毕业年月不能早于入学年月。");
    assertThat(page.select("input[name=school]").val()).contains("安徽师范大学");
    assertThat(page.select("input[name=kept.diploma]")).hasSize(1);
    assertThat(page.text()).contains("毕业证书.pdf");
  }

  @Test
  void aFileOfTheWrongKindSaysWhyAndTheRestIsToldInTheOrderOfTheForm() throws Exception {
    var upload =
        multipart("/library/EDUCATION")
            .file(new MockMultipartFile("file.diploma", "证书.docx", "x/y", new byte[] {1, 2, 3}))
            .param("then", "submit")
            .param("school", "安徽师范大学");
    String html =
        mvc.perform(upload.with(as(wang)).with(csrf()))
            .andExpect(status().is(422))
            .andReturn()
            .getResponse()
            .getContentAsString();
    var problems = Jsoup.parse(html).select(".error-summary a").eachText();
    assertThat(problems).first().isEqualTo("请填写所学专业。");
    assertThat(problems).last().asString().contains("证书.docx").doesNotContain("请上传");
  }

  @Test
  void aWholeFormIsSubmittedInOneGo() throws Exception {
    var upload = multipart("/library/EDUCATION").file(diploma());
    typed(upload, Map.of("then", "submit"));
    String path =
        mvc.perform(upload.with(as(wang)).with(csrf()))
            .andExpect(status().isSeeOther())
            .andReturn()
            .getResponse()
            .getRedirectedUrl();

    assertThat(path).startsWith("/library/entries/");
    Document page = page(wang, java.util.Objects.requireNonNull(path));
    assertThat(page.text()).contains("待审核").contains("由绑定的工作单位退回");
    assertThat(page.select("button:contains(修改)[aria-disabled=true]")).hasSize(1);
  }

  @Test
  void withoutAUnitTheDraftIsKeptAndTheReasonIsSaid() throws Exception {
    Actor li = cast.person("李㛃");
    Document blank = page(li, "/library/EDUCATION/new");
    assertThat(blank.select("button:contains(提交)[aria-disabled=true]")).hasSize(1);
    assertThat(blank.select(".refused-why a[href=/me/unit]")).hasSize(1);

    var upload = multipart("/library/EDUCATION").file(diploma());
    typed(upload, Map.of("then", "submit"));
    String html =
        mvc.perform(upload.with(as(li)).with(csrf()))
            .andExpect(status().isConflict())
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(Jsoup.parse(html).select("[role=alert]").text()).contains("没有提交");
    assertThat(page(li, "/library/EDUCATION").text()).contains("安徽师范大学");
  }

  @Test
  void anotherWindowsChangeCostsNoTypedText() throws Exception {
    Pick entry = saveEntry.save(wang, EntryDraft.fresh("EDUCATION", cast.education(wang)));
    saveEntry.save(wang, new EntryDraft(entry.id(), 0, "", cast.education(wang)));

    var upload = multipart("/library/entries/" + entry.id());
    typed(upload, Map.of("version", "0", "major", "教育学"));
    String html =
        mvc.perform(upload.with(as(wang)).with(csrf()))
            .andExpect(status().isConflict())
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(Jsoup.parse(html).select("input[name=major]").val()).isEqualTo("教育学");
    assertThat(Jsoup.parse(html).select("[role=alert]").text()).contains("王䶮").contains("修改");
  }

  @Test
  void severalAreSubmittedFromTheListAndEachIsReported() throws Exception {
    Pick whole = saveEntry.save(wang, EntryDraft.fresh("EDUCATION", cast.education(wang)));
    Pick empty = saveEntry.save(wang, EntryDraft.fresh("EDUCATION", EntryForm.EMPTY));
    assertThat(page(wang, "/library/EDUCATION").select("input[name=pick]").eachAttr("value"))
        .containsExactly(whole.toString(), empty.toString());

    mvc.perform(
            post("/library/EDUCATION/submit")
                .param("pick", whole.toString(), empty.toString())
                .with(as(wang))
                .with(csrf()))
        .andExpect(status().isSeeOther())
        .andExpect(
            result -> assertThat(result.getFlashMap().get("flash")).isEqualTo("已提交 1 条，未提交 1 条。"));
  }

  @Test
  void submittingAnIncompleteDraftOpensItsFormWithEverythingThatIsMissing() throws Exception {
    Pick empty = saveEntry.save(wang, EntryDraft.fresh("EDUCATION", EntryForm.EMPTY));
    String html =
        mvc.perform(
                post("/library/entries/" + empty.id() + "/submit")
                    .param("version", "0")
                    .with(as(wang))
                    .with(csrf()))
            .andExpect(status().is(422))
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(Jsoup.parse(html).select(".error-summary a")).hasSize(8);
  }

  @Test
  void continuingEducationShowsWhereItComesFrom() throws Exception {
    saveEntry.save(
        wang,
        EntryDraft.fresh("CE", new EntryForm(Map.of("year", "2025", "hours", "60"), Map.of())));
    Document page = page(wang, "/library/CE");
    assertThat(page.select("th").eachText()).contains("来源");
    assertThat(page.select("td[data-label=来源]").text()).isEqualTo("用户申报");
  }

  @Test
  void noPageTakesMoreThanSixStatements() throws Exception {
    Pick entry = saveEntry.save(wang, EntryDraft.fresh("EDUCATION", cast.education(wang)));
    for (int i = 0; i < 5; i++) {
      saveEntry.save(wang, EntryDraft.fresh("EDUCATION", cast.education(wang)));
    }
    submitEntry.submit(wang, entry.id(), entry.version());
    for (String path :
        new String[] {
          "/library",
          "/library/EDUCATION",
          "/library/EDUCATION/new",
          "/library/entries/" + entry.id(),
          "/library/entries/" + entry.id() + "/edit"
        }) {
      statements.take();
      page(wang, path);
      assertThat(statements.take()).as(path).isLessThanOrEqualTo(MOST_STATEMENTS);
    }
  }

  private Document page(Actor actor, String path) throws Exception {
    return Jsoup.parse(
        mvc.perform(get(path).with(as(actor)))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString());
  }

  private static MockMultipartFile diploma() {
    return new MockMultipartFile("file.diploma", "毕业证书.pdf", "application/pdf", SampleFiles.pdf(1));
  }

  private static void typed(
      MockMultipartHttpServletRequestBuilder upload, Map<String, String> changed) {
    var values = new java.util.HashMap<>(CategoryCatalogueFixture.EDUCATION);
    values.putAll(changed);
    values.forEach(upload::param);
  }
}
