package cn.zhicheng.form.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import cn.zhicheng.application.Cast;
import cn.zhicheng.application.Climb;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.SignedOn;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.journal.Look;
import cn.zhicheng.journal.LookKind;
import cn.zhicheng.journal.Looks;
import cn.zhicheng.testing.ProductTest;
import java.io.ByteArrayInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** 「导出申报信息」 of a real application (FAQ-P43 to P46). */
@ProductTest
class FormDownloadTest {
  private static final String UNREVIEWED = "未经评委会组建单位审核";
  @Autowired MockMvc mvc;
  @Autowired Cast cast;
  @Autowired Climb climb;
  @Autowired Journal journal;
  @Autowired Looks looks;

  private MockHttpServletResponse download(Actor actor, Cast.Story story) throws Exception {
    return download(actor, story, "pdf");
  }

  private MockHttpServletResponse download(Actor actor, Cast.Story story, String kind)
      throws Exception {
    return mvc.perform(
            get("/applications/" + story.application() + "/form." + kind).with(SignedOn.as(actor)))
        .andReturn()
        .getResponse();
  }

  private static String text(byte[] pdf) throws Exception {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", "");
    }
  }

  @Test
  void itCarriesTheFileAndItsMarkUntilTheOrganiserHasPassedIt() throws Exception {
    Cast.Story story = cast.story();
    climb.to(story, story.organiser());
    var early = download(story.applicant(), story);
    assertThat(early.getContentType()).isEqualTo("application/pdf");
    assertThat(text(early.getContentAsByteArray()))
        .contains("专业技术资格评审表", "王䶮", "新课标研修", "同意推荐申报。", "占用副高级空岗", UNREVIEWED);
    climb.pass(story, story.organiser());
    String accepted = text(download(story.applicant(), story).getContentAsByteArray());
    assertThat(accepted).doesNotContain(UNREVIEWED).contains("从事教研工作十二年");
  }

  @Test
  void theWordVersionHasTheSameRightsAndLeavesTheSameTraces() throws Exception {
    Cast.Story story = cast.story();
    climb.submit(story);
    var word = download(story.unit(), story, "docx");
    try (var document = new XWPFDocument(new ByteArrayInputStream(word.getContentAsByteArray()));
        var text = new XWPFWordExtractor(document)) {
      assertThat(text.getText()).contains("王䶮", "新课标研修", UNREVIEWED);
    }
    assertThat(journal.of("PERSON", story.applicant().person()).getLast().action())
        .isEqualTo("REVEAL_ID_NO");
    assertThat(looks.of(story.applicant().person(), null).rows())
        .extracting(Look::kind)
        .contains(LookKind.FORM);
    assertThat(download(story.city(), story, "docx").getStatus()).isEqualTo(404);
  }

  @Test
  void whoPrintsTheIdNumberStandsInTheJournal() throws Exception {
    Cast.Story story = cast.story();
    climb.submit(story);
    download(story.unit(), story);
    var lines = journal.of("PERSON", story.applicant().person());
    assertThat(lines.getLast().action()).isEqualTo("REVEAL_ID_NO");
    assertThat(lines.getLast().by().account()).isEqualTo(story.unit().accountId());
  }

  @Test
  void bodiesItHasNotReachedFindNothing() throws Exception {
    Cast.Story story = cast.story();
    climb.submit(story);
    assertThat(download(story.city(), story).getStatus()).isEqualTo(404);
  }

  @Test
  void equalDataGiveEqualBytes() throws Exception {
    Cast.Story story = cast.story();
    climb.submit(story);
    assertThat(download(story.applicant(), story).getContentAsByteArray())
        .isEqualTo(download(story.applicant(), story).getContentAsByteArray());
  }
}
