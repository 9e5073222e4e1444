package cn.zhicheng.document.preview;

import java.io.IOException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFPictureData;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.jspecify.annotations.Nullable;

/** Writes one paragraph with what it holds. */
final class DocxParagraph {
  private static final Pattern HEADING = Pattern.compile("(?:heading|标题)\\s*([1-9])");
  private static final Pattern NOTE = Pattern.compile("\\[footnoteRef:(\\d+)]");
  private static final double[] HEADING_POINTS = {18, 16, 14, 12, 12, 11, 11, 11, 11};
  private static final double MOST_POINTS = 1500;
  private final Markup page;
  private final DocxNumbers numbers;
  private final DocxPictures pictures;

  DocxParagraph(Markup page, DocxNumbers numbers, DocxPictures pictures) {
    this.page = page;
    this.numbers = numbers;
    this.pictures = pictures;
  }

  void write(XWPFParagraph paragraph) throws IOException {
    page.open("p", style(paragraph)).text(numbers.next(paragraph));
    boolean empty = true;
    for (XWPFRun run : paragraph.getRuns()) {
      empty &= run.text().isEmpty() && run.getEmbeddedPictures().isEmpty();
      write(run);
    }
    if (empty) {
      page.raw("&#160;");
    }
    page.close("p");
  }

  private void write(XWPFRun run) throws IOException {
    if (run.isVanish()) {
      return;
    }
    String text = NOTE.matcher(run.text()).replaceAll("[$1]");
    if (!text.isEmpty()) {
      page.open("span", style(run)).text(text).close("span");
    }
    for (XWPFPicture picture : run.getEmbeddedPictures()) {
      write(picture);
    }
  }

  private void write(XWPFPicture picture) throws IOException {
    XWPFPictureData data = picture.getPictureData();
    String address = data == null ? "" : pictures.add(data.getData());
    if (address.isEmpty()) {
      page.text("［这张图片无法在预览中显示，请下载原文件查看］");
      return;
    }
    double width = Math.clamp(picture.getWidth(), 1, MOST_POINTS);
    page.empty("img", "src", address, "alt", "", "style", "width:" + number(width) + "pt");
  }

  private String style(XWPFParagraph paragraph) {
    var style = new StringBuilder();
    int heading = heading(paragraph);
    if (heading > 0) {
      style.append("font-weight:700;font-size:").append(HEADING_POINTS[heading - 1]).append("pt;");
    }
    switch (paragraph.getAlignment()) {
      case CENTER -> style.append("text-align:center;");
      case RIGHT, END -> style.append("text-align:right;");
      case BOTH, DISTRIBUTE -> style.append("text-align:justify;");
      default -> style.append("");
    }
    indent(style, "text-indent", paragraph.getIndentationFirstLine());
    indent(style, "margin-left", paragraph.getIndentationLeft());
    if (paragraph.isPageBreak()) {
      style.append("page-break-before:always;");
    }
    return style.toString();
  }

  private static void indent(StringBuilder style, String property, int twips) {
    if (twips > 0 && twips < 8000) {
      style.append(property).append(':').append(number(twips / 20.0)).append("pt;");
    }
  }

  /** 1 to 9; 0 for running text. */
  private static int heading(XWPFParagraph paragraph) {
    String id = paragraph.getStyle();
    if (id == null || paragraph.getDocument().getStyles() == null) {
      return 0;
    }
    XWPFStyle style = paragraph.getDocument().getStyles().getStyle(id);
    String name = style == null ? id : String.valueOf(style.getName());
    String lower = name.toLowerCase(Locale.ROOT);
    Matcher heading = HEADING.matcher(lower);
    if (heading.matches()) {
      return Integer.parseInt(heading.group(1));
    }
    return lower.equals("title") || lower.equals("标题") ? 1 : 0;
  }

  private static String style(XWPFRun run) {
    var style = new StringBuilder();
    Double size = run.getFontSizeAsDouble();
    if (size != null && size > 0) {
      style.append("font-size:").append(number(Math.clamp(size, 4, 100))).append("pt;");
    }
    style.append(run.isBold() ? "font-weight:700;" : "");
    style.append(run.getUnderline() == UnderlinePatterns.NONE ? "" : "text-decoration:underline;");
    style.append(run.isStrikeThrough() ? "text-decoration:line-through;" : "");
    String color = run.getColor();
    if (color != null && color.matches("[0-9A-Fa-f]{6}")) {
      style.append("color:#").append(color).append(';');
    }
    String raised = run.getVerticalAlignment().toString();
    if (raised.equals("superscript") || raised.equals("subscript")) {
      style
          .append("font-size:7pt;vertical-align:")
          .append(raised.replace("script", ""))
          .append(';');
    }
    return style.toString();
  }

  /** Of a measure in twentieths of a point; 0 for one with a unit of its own. */
  static double points(@Nullable Object twips) {
    String typed = String.valueOf(twips);
    return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) / 20.0 : 0;
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
