package cn.zhicheng.form.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import cn.zhicheng.application.Cast;
import cn.zhicheng.application.Climb;
import cn.zhicheng.export.ExportLine;
import cn.zhicheng.export.ExportState;
import cn.zhicheng.export.Exports;
import cn.zhicheng.export.RunExports;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.SignedOn;
import cn.zhicheng.journal.LookKind;
import cn.zhicheng.journal.Looks;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** 「申报材料全卷」 is made in the background, for who may read all of it, and read back here. */
@ProductTest
class BundleTest {
  @Autowired Cast cast;
  @Autowired Climb climb;
  @Autowired RunExports queue;
  @Autowired Exports exports;
  @Autowired Looks looks;
  @Autowired Pages pages;
  @Autowired MockMvc mvc;

  @BeforeEach
  void runAll() {
    boolean more;
    do {
      more = queue.runOne();
    } while (more);
  }

  private ExportLine bundle(Actor actor, Cast.Story story, String desk) {
    var answer = pages.post(actor, desk + story.application() + "/bundle", Map.of());
    assertThat(answer.location()).isEqualTo("/exports");
    runAll();
    ExportLine line = exports.of(actor).getFirst();
    assertThat(line.state()).isEqualTo(ExportState.DONE);
    return line;
  }

  private byte[] file(Actor actor, ExportLine line) throws Exception {
    return mvc.perform(get(line.href()).with(SignedOn.as(actor)))
        .andReturn()
        .getResponse()
        .getContentAsByteArray();
  }

  private static String text(PDDocument pdf, int page) throws Exception {
    var stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(pdf).replaceAll("[\\s\u3000]+", "");
  }

  private static void outline(PDDocument pdf, PDOutlineNode node, String path, List<String> to)
      throws Exception {
    for (PDOutlineItem item : node.children()) {
      int page = pdf.getPages().indexOf(item.findDestinationPage(pdf)) + 1;
      to.add(path + item.getTitle() + "@" + page);
      outline(pdf, item, path + item.getTitle() + " > ", to);
    }
  }

  @Test
  void formListAndProofsStandInOneVolumeWithBookmarksNumbersAndMark() throws Exception {
    Cast.Story story = cast.story();
    climb.to(story, story.department());
    Actor reader = story.department();
    ExportLine line = bundle(reader, story, "/application-audits/");
    assertThat(line.note()).isEmpty();
    byte[] content = file(reader, line);
    assertThat(new String(content, StandardCharsets.ISO_8859_1))
        .doesNotContain("/JavaScript", "/OpenAction", "pdfaid");
    try (PDDocument pdf = Loader.loadPDF(content)) {
      int all = pdf.getNumberOfPages();
      for (int page = 1; page <= all; page++) {
        assertThat(text(pdf, page))
            .contains("全卷第" + page + "页共" + all + "页", "方静", reader.organisationName());
      }
      var marks = new ArrayList<String>();
      outline(pdf, pdf.getDocumentCatalog().getDocumentOutline(), "", marks);
      assertThat(marks.getFirst()).isEqualTo("专业技术资格评审表@1");
      String proofs = "证明材料 > ";
      assertThat(marks)
          .contains(
              "材料清单@" + (all - 2),
              proofs + "继续教育 > 2025年 专业科目 新课标研修 60学时 > 1. 学时证明-2025.pdf@" + (all - 1),
              proofs + "单位相关证明材料 > " + story.unit().organisationName() + " > 2. 公示情况说明.pdf@" + all);
      assertThat(text(pdf, 1)).contains("专业技术资格评审表", "王䶮");
      assertThat(text(pdf, all - 2)).contains("材料清单", "学时证明-2025.pdf", "共2份材料");
    }
    assertThat(looks.of(story.applicant().person(), null, 100).rows())
        .anySatisfy(look -> {
          assertThat(look.kind()).isEqualTo(LookKind.FORM);
          assertThat(look.subjectName()).contains("材料全卷");
        });
  }

  @Test
  void theApplicantTakesTheirOwnWithoutWhatTheUnitAdded() throws Exception {
    Cast.Story story = cast.story();
    climb.to(story, story.department());
    Actor reader = story.applicant();
    assertThat(pages.get(reader, "/applications/" + story.application() + "/papers").status())
        .isEqualTo(200);
    ExportLine line = bundle(reader, story, "/applications/");
    try (PDDocument pdf = Loader.loadPDF(file(reader, line))) {
      String text = new PDFTextStripper().getText(pdf).replaceAll("[\\s\u3000]+", "");
      assertThat(text).contains("学时证明-2025.pdf").doesNotContain("公示情况说明");
    }
    assertThat(looks.of(reader.person(), null, 100).rows())
        .noneMatch(look -> look.subjectName().contains("材料全卷"));
    assertThat(pages.get(story.unit(), line.href()).status()).isEqualTo(404);
  }

  @Test
  void whoDoesNotSeeTheApplicationGetsNothingAndADraftHasNoVolume() {
    Cast.Story story = cast.story();
    String own = "/applications/" + story.application();
    assertThat(pages.get(story.applicant(), own + "/papers").text()).contains("提交成功后才能导出");
    assertThat(pages.post(story.applicant(), own + "/bundle", Map.of()).status()).isEqualTo(409);
    climb.submit(story);
    String audited = "/application-audits/" + story.application();
    assertThat(pages.post(story.city(), audited + "/bundle", Map.of()).status()).isEqualTo(404);
    assertThat(pages.get(story.city(), own + "/materials.pdf").status()).isEqualTo(404);
    assertThat(pages.get(story.city(), own + "/papers").status()).isEqualTo(404);
  }

  @Test
  void anOrderOfSomebodyWhoNoLongerSeesItFails() {
    Cast.Story story = cast.story();
    climb.submit(story);
    Actor unit = story.unit();
    pages.post(unit, "/application-audits/" + story.application() + "/bundle", Map.of());
    pages.post(
        story.applicant(),
        "/applications/" + story.application() + "/recall",
        Map.of("version", String.valueOf(climb.now(story).version())));
    runAll();
    assertThat(exports.of(unit).getFirst().state()).isEqualTo(ExportState.FAILED);
  }
}
