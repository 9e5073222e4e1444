package cn.zhicheng.form.companion;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.form.FormColumn;
import cn.zhicheng.form.FormPrinter;
import cn.zhicheng.form.FormRow;
import cn.zhicheng.form.FormTable;
import cn.zhicheng.form.FormTables;
import cn.zhicheng.form.ReviewForm;
import cn.zhicheng.form.SampleForms;
import cn.zhicheng.form.StandardTable;
import cn.zhicheng.form.print.FormFonts;
import cn.zhicheng.testing.Archival;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;

/** 任职资格综合情况表: one sheet of A3, and nothing is cut in silence. */
class SummaryPdfTest {
  private static final SummaryPdf PDF =
      new SummaryPdf(
          new CompanionPdf(
              TemplateEngine.createPrecompiled(null, ContentType.Html, null, "jte.templates"),
              new FormFonts(),
              FormPrinter.THREADS,
              FormPrinter.GUARD),
          FormPrinter.GUARD);

  /** A career that fills a book: thirty rows in every register, each cell a paragraph. */
  private static ReviewForm endless() {
    Map<StandardTable, List<FormRow>> tables = new EnumMap<>(StandardTable.class);
    for (StandardTable table : StandardTable.values()) {
      String cell = table.title() + "的详细情况".repeat(30);
      var row = new FormRow(Collections.nCopies(table.columns().size(), cell));
      tables.put(table, Collections.nCopies(30, row));
    }
    return SampleForms.with(new FormTables(tables, List.of()));
  }

  private static void onOneSheetOfA3(byte[] pdf) throws Exception {
    try (var document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      var box = document.getPage(0).getMediaBox();
      assertThat(box.getWidth()).isBetween(1190f, 1192f);
      assertThat(box.getHeight()).isBetween(841f, 843f);
    }
  }

  @Test
  void aShortCareerStandsThereInFull() throws Exception {
    byte[] pdf = PDF.print(SampleForms.with(new FormTables(Map.of(), List.of())), List.of());
    onOneSheetOfA3(pdf);
    assertThat(FormPrinter.text(pdf))
        .contains("任职资格综合情况表", "基本情况", "学习培训经历", "符合何项申报条件", "单位意见（公章）")
        .doesNotContain("项，详见评审表");
  }

  @Test
  void aLongOneIsShortenedVisibly() throws Exception {
    byte[] pdf = PDF.print(endless(), List.of());
    onOneSheetOfA3(pdf);
    assertThat(FormPrinter.text(pdf)).contains("…（详见评审表）").containsPattern("另有\\d+项，详见评审表");
  }

  @Test
  void whereThereIsNoRoomForAllTheLatestAreShown() {
    List<FormRow> rows =
        IntStream.rangeClosed(2001, 2030).mapToObj(y -> FormRow.of("" + y)).toList();
    var table = new FormTable("年度", List.of(FormColumn.of("年度", 100)), rows);
    Shortening.ShortTable shown = new Shortening(2, 24).table(table);
    assertThat(shown.rows()).containsExactly(List.of("2029"), List.of("2030"));
    assertThat(shown.more()).isEqualTo(28);
  }

  @Test
  void theConditionsThatAreMetStandInTheirBox() throws Exception {
    List<String> met = Collections.nCopies(12, "具备硕士学位，取得一级教师资格后任教满 5 年（最高学历：硕士，任现职年限：9）");
    byte[] pdf = PDF.print(endless(), met);
    onOneSheetOfA3(pdf);
    assertThat(FormPrinter.text(pdf))
        .contains("具备硕士学位，取得一级教师资格后任教满5年")
        .containsPattern("另有\\d+项符合");
    assertThat(
            FormPrinter.text(PDF.print(SampleForms.with(new FormTables(Map.of(), List.of())), met)))
        .contains("最高学历：硕士，任现职年限：9");
  }

  @Test
  void itIsPdfAAndTheSameEveryTime() throws Exception {
    byte[] pdf = PDF.print(endless(), List.of());
    assertThat(PDF.print(endless(), List.of())).isEqualTo(pdf);
    assertThat(Archival.failures(pdf)).isEmpty();
  }

  @Test
  void aTextThatFitsIsNotTouched() {
    var measure = new Shortening(2, 5);
    assertThat(measure.text("𣸸䶮一二三")).isEqualTo("𣸸䶮一二三");
    assertThat(measure.text("一二三四五六")).isEqualTo("一二三四五…（详见评审表）");
  }
}
