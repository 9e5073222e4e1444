package cn.zhicheng.form;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.form.word.ReviewFormWord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

/** The Word version says what the PDF says, in its order (domain 7). */
class ReviewFormWordTest {
  private static final List<String> SECTIONS =
      List.of(
          "填 表 说 明",
          "申 报 人 承 诺",
          "一、基本情况",
          "二、",
          "三、",
          "四、",
          "五、",
          "六、",
          "七、",
          "八、",
          "九、",
          "十、",
          "十一、专业技术工作总结",
          "十二、单位推荐及各级审核意见",
          "十三、评审审批意见",
          "十四、备注",
          "附：");

  @Test
  void everySectionStandsInTheOrderOfTheForm() throws IOException {
    try (XWPFDocument word = open(SampleForms.full())) {
      String headings =
          word.getParagraphs().stream()
              .map(XWPFParagraph::getText)
              .collect(Collectors.joining("\n"));
      assertThat(headings).containsSubsequence(SECTIONS);
      assertThat(text(word)).contains("王䶮", SampleForms.NUMBER, "评审委员会：", "赞成人数", "弃权人数", "读写共生");
    }
  }

  @Test
  void headAndFootOfEveryPageSayWhoWhatAndWhichPage() throws IOException {
    ReviewForm form = SampleForms.full();
    try (XWPFDocument word = open(form)) {
      assertThat(word.getHeaderList().getFirst().getText()).contains("未经评委会组建单位审核", "王䶮");
      String foot = word.getFooterList().getFirst()._getHdrFtr().xmlText();
      assertThat(foot)
          .contains("PAGE", "NUMPAGES", form.hash().substring(0, 16), SampleForms.NUMBER);
    }
  }

  @Test
  void headsOfTablesAreRepeatedAndEveryRowIsThere() throws IOException {
    ReviewForm form = SampleForms.full();
    try (XWPFDocument word = open(form)) {
      FormTable work = form.tables().get(StandardTable.WORK);
      String first = work.rows().getFirst().cells().getFirst();
      XWPFTable printed =
          word.getTables().stream()
              .filter(table -> table.getText().contains(first))
              .findFirst()
              .orElseThrow();
      assertThat(printed.getRow(0).isRepeatHeader()).isTrue();
      assertThat(printed.getNumberOfRows()).isEqualTo(work.rows().size() + 1);
    }
  }

  @Test
  void portraitAndCodeAreInIt() throws IOException {
    try (XWPFDocument word = open(SampleForms.full())) {
      assertThat(word.getAllPictures()).hasSize(2);
    }
  }

  @Test
  void whatIsEmptySaysNone() throws IOException {
    try (XWPFDocument word = open(SampleForms.minimal())) {
      assertThat(text(word)).contains("无").doesNotContain("null");
      assertThat(word.getAllPictures()).hasSize(1);
    }
  }

  private static XWPFDocument open(ReviewForm form) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(new ReviewFormWord().write(form)));
  }

  private static String text(XWPFDocument word) throws IOException {
    try (var extractor = new XWPFWordExtractor(word)) {
      extractor.setCloseFilesystem(false);
      return extractor.getText();
    }
  }
}
