package cn.zhicheng.document.preview;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** The body of a Word document as a page. */
final class DocxBody {
  private static final int DEEPEST = 8;
  private static final String STYLE =
      "@page{size:%s;margin:20mm 18mm}body{font-family:Song,Rare;font-size:10.5pt;line-height:1.6;"
          + "margin:0}p{margin:0 0 3pt;white-space:pre-wrap;word-wrap:break-word}table{width:99.5%%;"
          + "border-collapse:collapse;margin:4pt 0}td{border:0.5pt solid #555;padding:2pt 4pt;"
          + "vertical-align:top}img{max-width:100%%}.told{color:#8a2b2b;border:0.5pt solid #8a2b2b;"
          + "padding:3pt 6pt}";
  private final XWPFDocument document;
  private final Markup page = new Markup();
  private final DocxParagraph paragraphs;

  DocxBody(XWPFDocument document, DocxPictures pictures) {
    this.document = document;
    this.paragraphs = new DocxParagraph(page, new DocxNumbers(), pictures);
  }

  String xhtml() throws IOException {
    page.raw("<html><head><style>").raw(STYLE.formatted(size())).raw("</style></head><body>");
    if (hasMore()) {
      page.raw("<p class=\"told\">").text("原文件中的文本框、图表、公式等内容没有显示在预览中，请下载原文件查看。").close("p");
    }
    write(document.getBodyElements(), 0);
    footnotes();
    return page.raw("</body></html>").toString();
  }

  private void write(List<IBodyElement> elements, int depth) throws IOException {
    if (depth > DEEPEST || Thread.interrupted()) {
      throw new IOException("Nested too deep, or given up");
    }
    for (IBodyElement element : elements) {
      switch (element) {
        case XWPFParagraph paragraph -> paragraphs.write(paragraph);
        case XWPFTable table -> write(table, depth);
        case XWPFSDT control -> page.open("p", "").text(control.getContent().getText()).close("p");
        default -> page.raw("");
      }
    }
  }

  private void write(XWPFTable table, int depth) throws IOException {
    page.open("table", "");
    var grid = new DocxGrid(table);
    for (int row = 0; row < table.getNumberOfRows(); row++) {
      page.open("tr", "");
      for (DocxGrid.Cell cell : grid.row(row)) {
        page.raw("<td colspan=\"%d\" rowspan=\"%d\">".formatted(cell.columns(), cell.rows()));
        write(cell.content().getBodyElements(), depth + 1);
        page.close("td");
      }
      page.close("tr");
    }
    page.close("table");
  }

  private void footnotes() throws IOException {
    for (XWPFFootnote note : document.getFootnotes()) {
      if (note.getId().signum() > 0) {
        page.open("p", "font-size:9pt").text("[" + note.getId() + "] ");
        for (XWPFParagraph paragraph : note.getParagraphs()) {
          page.text(paragraph.getText());
        }
        page.close("p");
      }
    }
  }

  /** Whether something of it stays out. */
  private boolean hasMore() {
    String xml = document.getDocument().xmlText();
    return List.of("<w:txbxContent", "<c:chart", "<dgm:relIds", "<m:oMath", "<o:OLEObject").stream()
        .anyMatch(xml::contains);
  }

  private String size() {
    var section = document.getDocument().getBody().getSectPr();
    if (section == null || section.getPgSz() == null) {
      return "210mm 297mm";
    }
    double width = DocxParagraph.points(section.getPgSz().getW());
    double height = DocxParagraph.points(section.getPgSz().getH());
    boolean sane = width >= 100 && width <= 2000 && height >= 100 && height <= 2000;
    return sane ? String.format(Locale.ROOT, "%.1fpt %.1fpt", width, height) : "210mm 297mm";
  }
}
