package cn.zhicheng.form.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import cn.zhicheng.application.Cast;
import cn.zhicheng.application.Climb;
import cn.zhicheng.export.ExportLine;
import cn.zhicheng.export.ExportState;
import cn.zhicheng.export.Exports;
import cn.zhicheng.export.RunExports;
import cn.zhicheng.form.source.RosterOfPlan;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.SignedOn;
import cn.zhicheng.journal.LookKind;
import cn.zhicheng.journal.Looks;
import cn.zhicheng.shared.Sha256;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** 「名册与材料」 of a plan: roster and archive of the applications that have reached the body. */
@ProductTest
class PlanPapersTest {
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

  private byte[] made(Actor actor, Cast.Story story, String paper) throws Exception {
    String path = "/plan-desk/" + story.plan().id() + "/papers";
    assertThat(pages.get(actor, path).status()).isEqualTo(200);
    assertThat(pages.post(actor, path, Map.of("paper", paper)).location()).isEqualTo("/exports");
    runAll();
    ExportLine line = exports.of(actor).getFirst();
    assertThat(line.state()).isEqualTo(ExportState.DONE);
    assertThat(line.note()).isEmpty();
    return mvc.perform(get(line.href()).with(SignedOn.as(actor)))
        .andReturn()
        .getResponse()
        .getContentAsByteArray();
  }

  private static XSSFSheet sheet(byte[] xlsx) throws Exception {
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
      return book.getSheetAt(0);
    }
  }

  private static String cell(Row row, int column) {
    return row.getCell(column).getStringCellValue();
  }

  /** One application with the organiser, one still with the unit. */
  private Cast.Story atTheOrganiser() {
    Cast.Story story = cast.story();
    climb.to(story, story.organiser());
    climb.submit(cast.another(story, "胡㛃"));
    return story;
  }

  @Test
  void theRosterHasItsTwentyOneColumnsAndOnlyWhoHasArrived() throws Exception {
    Cast.Story story = atTheOrganiser();
    XSSFSheet sheet = sheet(made(story.organiser(), story, "ROSTER"));
    assertThat(RosterOfPlan.HEAD).hasSize(21);
    for (int i = 0; i < 21; i++) {
      assertThat(cell(sheet.getRow(0), i)).isEqualTo(RosterOfPlan.HEAD.get(i));
    }
    assertThat(sheet.getLastRowNum()).isEqualTo(1);
    Row row = sheet.getRow(1);
    assertThat(cell(row, 0)).isEqualTo("1");
    assertThat(cell(row, 1)).isEqualTo("王䶮");
    assertThat(cell(row, 5)).isEqualTo("小学语文教研");
    assertThat(cell(row, 15)).isNotBlank();
    assertThat(cell(row, 17)).isEqualTo("否");
    assertThat(looks.of(story.applicant().person(), null, 100).rows())
        .anySatisfy(look -> {
          assertThat(look.kind()).isEqualTo(LookKind.EXPORT);
          assertThat(look.subjectName()).contains("人员情况一览表");
        });
  }

  @Test
  void thePrintedRosterLiesOnA3() throws Exception {
    Cast.Story story = atTheOrganiser();
    try (var pdf = Loader.loadPDF(made(story.organiser(), story, "ROSTER_PDF"))) {
      var box = pdf.getPage(0).getMediaBox();
      assertThat(box.getWidth()).isBetween(1190f, 1192f);
      assertThat(box.getHeight()).isBetween(841f, 843f);
      assertThat(new PDFTextStripper().getText(pdf).replaceAll("[\\s\u3000]+", ""))
          .contains("人员情况一览表", "王䶮", "全卷第1页共1页", "钱岚")
          .doesNotContain("胡㛃");
    }
  }

  @Test
  void theArchiveHasAFolderForEachAndAManifestWhoseHashesAreTrue() throws Exception {
    Cast.Story story = atTheOrganiser();
    var files = new LinkedHashMap<String, byte[]>();
    byte[] zip = made(story.organiser(), story, "FILES");
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName(), in.readAllBytes());
      }
    }
    String folder = climb.now(story).number() + "_王䶮/";
    assertThat(files.keySet())
        .containsExactly(
            folder + "评审表.pdf",
            folder + "材料清单.pdf",
            folder + "001_继续教育_学时证明-2025.pdf",
            folder + "002_单位相关证明材料_公示情况说明.pdf",
            PlanArchive.MANIFEST);
    XSSFSheet manifest = sheet(Objects.requireNonNull(files.get(PlanArchive.MANIFEST)));
    assertThat(manifest.getLastRowNum()).isEqualTo(4);
    for (int i = 1; i <= 4; i++) {
      Row row = manifest.getRow(i);
      byte[] content = Objects.requireNonNull(files.get(cell(row, 2) + "/" + cell(row, 3)));
      assertThat(cell(row, 7)).isEqualTo(Sha256.of(content));
      assertThat(cell(row, 6)).isEqualTo(String.valueOf(content.length));
    }
    assertThat(looks.of(story.applicant().person(), null, 100).rows())
        .anySatisfy(look -> assertThat(look.subjectName()).contains("全部申报材料"));
  }

  @Test
  void anotherOrganiserFindsNoPlan() {
    Cast.Story story = cast.story();
    Actor stranger = cast.story().organiser();
    String path = "/plan-desk/" + story.plan().id() + "/papers";
    assertThat(pages.get(stranger, path).status()).isEqualTo(404);
    assertThat(pages.post(stranger, path, Map.of("paper", "FILES")).status()).isEqualTo(404);
    assertThat(pages.get(story.unit(), path).status()).isEqualTo(403);
  }
}
