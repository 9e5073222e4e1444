package cn.zhicheng.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A screen reader finds language, headings and table heads in the form, in reading order. */
class TaggedFormTest {
  private final Map<PDPage, Map<Integer, String>> marked = new HashMap<>();
  private final List<Tag> tags = new ArrayList<>();

  private record Tag(String type, String text) {}

  private void read(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var catalog = document.getDocumentCatalog();
      assertThat(catalog.getLanguage()).isEqualTo("zh-CN");
      assertThat(catalog.getMarkInfo().isMarked()).isTrue();
      for (PDPage page : document.getPages()) {
        marked.put(page, texts(page));
      }
      walk(catalog.getStructureTreeRoot(), null);
    }
  }

  private static Map<Integer, String> texts(PDPage page) throws IOException {
    var extractor = new PDFMarkedContentExtractor();
    extractor.processPage(page);
    var texts = new HashMap<Integer, String>();
    for (PDMarkedContent content : extractor.getMarkedContents()) {
      texts.merge(content.getMCID(), text(content), String::concat);
    }
    return texts;
  }

  private static String text(PDMarkedContent content) {
    return content.getContents().stream()
        .map(part ->
            part instanceof TextPosition position
                ? position.getUnicode()
                : part instanceof PDMarkedContent inner ? text(inner) : "")
        .collect(Collectors.joining());
  }

  private String walk(PDStructureNode node, @Nullable PDPage around) {
    var all = new StringBuilder();
    PDPage page =
        node instanceof PDStructureElement e && e.getPage() != null ? e.getPage() : around;
    int at = tags.size();
    if (node instanceof PDStructureElement element) {
      tags.add(new Tag(element.getStructureType(), ""));
    }
    for (Object kid : node.getKids()) {
      switch (kid) {
        case PDStructureNode inner -> all.append(walk(inner, page));
        case Integer id -> all.append(said(page, id));
        case PDMarkedContentReference reference ->
            all.append(
                said(
                    reference.getPage() == null ? page : reference.getPage(), reference.getMCID()));
        default -> all.append("");
      }
    }
    if (node instanceof PDStructureElement) {
      tags.set(at, new Tag(tags.get(at).type, all.toString()));
    }
    return all.toString();
  }

  private String said(@Nullable PDPage page, int id) {
    return marked.getOrDefault(page, Map.of()).getOrDefault(id, "");
  }

  private List<String> of(String type) {
    return tags.stream()
        .filter(tag -> tag.type.equals(type))
        .map(tag -> FormPrinter.squeeze(tag.text))
        .toList();
  }

  @Test
  void headingsStandInTheOrderOfTheForm() throws IOException {
    read(FormPrinter.print(SampleForms.full()));
    assertThat(of("H1")).containsExactly("专业技术资格评审表");
    assertThat(of("H2"))
        .containsSubsequence("填表说明", "申报人承诺", "一、基本情况", "十一、专业技术工作总结")
        .anyMatch(heading -> heading.startsWith("十三、评审审批意见"));
    assertThat(of("H2").stream().filter(heading -> heading.matches("^[一二三四五六七八九十]+、.*")).toList())
        .hasSizeGreaterThanOrEqualTo(14);
  }

  @Test
  void tablesHaveHeadCellsAndRows() throws IOException {
    read(FormPrinter.print(SampleForms.full()));
    assertThat(of("TH")).contains("姓名", "身份证号", "赞成人数");
    assertThat(of("TH").size()).isBetween(60, 400);
    assertThat(of("TR")).anyMatch(row -> row.contains("华东师范大学教师发展学院") && row.contains("结业"));
    assertThat(of("TD")).contains("王䶮", "34012319880229005X");
    assertThat(of("Document").size() + of("Sect").size()).isPositive();
  }

  @Test
  void aRowThatSplitsIsReadAsOne() throws IOException {
    read(FormPrinter.print(SampleForms.full()));
    assertThat(of("TD"))
        .anyMatch(cell -> cell.startsWith("任现职以来，本人坚持立德树人") && cell.length() > 1500);
  }
}
