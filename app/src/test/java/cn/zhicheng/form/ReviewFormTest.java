package cn.zhicheng.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

/** The printed form holds what the national form asks for (FAQ-P44 to FAQ-P46). */
class ReviewFormTest {
  private static final ReviewForm FORM = SampleForms.full();
  private static final byte[] PDF = FormPrinter.print(FORM);
  private static final byte[] MINIMAL = FormPrinter.print(SampleForms.minimal());
  private static final String[] SECTIONS = {
    "填表说明",
    "申报人承诺",
    "一、基本情况",
    "二、学习培训经历",
    "三、继续教育情况",
    "四、工作经历",
    "五、任现职前主要专业技术工作业绩登记",
    "六、任现职后主要专业技术工作业绩登记",
    "七、著作、论文及重要技术报告登记",
    "八、考试成绩",
    "答辩情况",
    "九、年度及任期届满考核结果",
    "十、奖惩情况",
    "十一、专业技术工作总结",
    "十二、单位推荐及各级审核意见",
    "十三、评审审批意见",
    "十四、备注",
    "附件清单",
  };

  @Test
  void everySectionIsPrintedInOrder() {
    assertThat(FormPrinter.text(PDF)).containsSubsequence(SECTIONS);
  }

  @Test
  void anAlmostEmptyFormHasAllSectionsTooAndSaysSo() {
    String text = FormPrinter.text(MINIMAL);
    assertThat(text).containsSubsequence(SECTIONS).contains("曾用名无").contains("（尚未确认承诺书）");
  }

  @Test
  void namesWithRareCharactersAreFoundAndNoRadicalStandsForACharacter() {
    String text = FormPrinter.text(PDF);
    assertThat(text).contains("王䶮", "陈㛃", "刘𣸸", "买买提·吐尔逊", "本科／学士");
    assertThat(text.codePoints().filter(c -> c >= 0x2E80 && c <= 0x2FDF)).isEmpty();
  }

  @Test
  void longTextsArePrintedWhole() {
    String text = FormPrinter.text(PDF);
    assertThat(text).contains("（之1）", "（之40）", "论文发表页及检索页（22）.pdf");
    assertThat(text.split("位列全市第2名", -1)).hasSizeGreaterThanOrEqualTo(9 + 1 + 1);
  }

  @Test
  void everyPageSaysWhichItIsAndWhatItBelongsTo() {
    List<String> pages = FormPrinter.pages(PDF);
    assertThat(pages).hasSizeBetween(12, 30);
    for (int i = 0; i < pages.size(); i++) {
      assertThat(FormPrinter.squeeze(pages.get(i)))
          .contains("第" + (i + 1) + "页共" + pages.size() + "页")
          .contains("申报编号" + SampleForms.NUMBER)
          .contains("数据校验码" + FORM.hash().substring(0, 16));
    }
  }

  @Test
  void theMarkIsOnEveryPageUntilTheOrganiserHasAccepted() {
    assertThat(FormPrinter.pages(PDF)).allSatisfy(p -> assertThat(p).contains("未经评委会组建单位审核"));
    assertThat(FormPrinter.text(MINIMAL)).doesNotContain("未经评委会组建单位审核");
  }

  @Test
  void everyLevelHasRoomForStampAndSignature() {
    String text = FormPrinter.text(PDF);
    for (FormAudit audit : FORM.audits()) {
      assertThat(text).contains("审核单位：" + audit.body());
    }
    assertThat(text.split("（公章）负责人（签字）：", -1)).hasSizeGreaterThanOrEqualTo(1 + 5 + 2);
    assertThat(text).contains("总人数", "参加人数", "赞成人数", "反对人数", "弃权人数");
    assertThat(text).contains("岗位使用：占用专业技术七级岗位", "公示5个工作日，无异议");
  }

  @Test
  void photoAndCodeAreInThePages() throws IOException {
    try (PDDocument document = Loader.loadPDF(PDF)) {
      assertThat(images(document.getPage(0))).isNotEmpty();
      assertThat(images(document.getPage(2)))
          .anySatisfy(image -> {
            assertThat(image.getWidth()).isEqualTo(413);
            assertThat(image.getHeight()).isEqualTo(626);
          });
    }
  }

  @Test
  void theCodeOnTheCoverSaysNumberAndHash() throws Exception {
    try (PDDocument document = Loader.loadPDF(PDF)) {
      var cover = new PDFRenderer(document).renderImageWithDPI(0, 150);
      int width = cover.getWidth();
      int[] pixels = cover.getRGB(0, 0, width, cover.getHeight(), null, 0, width);
      var source = new RGBLuminanceSource(width, cover.getHeight(), pixels);
      var code = new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source)));
      assertThat(code.getText()).isEqualTo(SampleForms.NUMBER + " sha256:" + FORM.hash());
    }
  }

  @Test
  void nothingRunsOffThePage() throws IOException {
    assertThat(Margins.inkBeyond(PDF)).isEmpty();
    assertThat(Margins.inkBeyond(MINIMAL)).isEmpty();
  }

  @Test
  void noTableHeadStandsAloneAtTheFootOfAPage() {
    for (String page : FormPrinter.pages(PDF)) {
      String[] lines = page.strip().split("\\R");
      assertThat(lines[lines.length - 2]).doesNotMatch("^(起止年月|时间|年度|序号)\\b.*");
    }
  }

  @Test
  void theSameDataGivesTheSameBytes() {
    assertThat(Arrays.equals(FormPrinter.print(SampleForms.full()), PDF)).isTrue();
    assertThat(SampleForms.full().hash()).isEqualTo(FORM.hash());
    assertThat(SampleForms.withRemarks("另").hash())
        .isNotEqualTo(SampleForms.withRemarks("别").hash());
  }

  static List<PDImageXObject> images(PDPage page) throws IOException {
    var images = new java.util.ArrayList<PDImageXObject>();
    for (var name : page.getResources().getXObjectNames()) {
      if (page.getResources().getXObject(name) instanceof PDImageXObject image) {
        images.add(image);
      }
    }
    return images;
  }
}
