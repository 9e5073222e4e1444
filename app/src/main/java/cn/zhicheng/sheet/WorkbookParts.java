package cn.zhicheng.sheet;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a workbook says of itself: which sheet to read, where its texts and styles lie, from when it
 * counts days.
 *
 * @param sheet path of the chosen sheet; null when there is none
 */
record WorkbookParts(
    @Nullable String sheet, @Nullable String strings, @Nullable String styles, boolean from1904) {
  static final String BOOK = "xl/workbook.xml";
  static final String RELATIONS = "xl/_rels/workbook.xml.rels";

  /** Where each part lies, by id and by what it is for. */
  private record Relations(Map<String, String> byId, Map<String, String> byKind) {}

  /**
   * Reads both parts.
   *
   * @param wanted name of the sheet to take where there is one; else the first that is not hidden
   */
  static WorkbookParts read(XmlPart book, XmlPart relations, String wanted) throws IOException {
    Relations parts = relations(relations);
    boolean from1904 = false;
    String first = null;
    String named = null;
    while (book.nextElement()) {
      if (book.name().equals("workbookPr")) {
        String date1904 = book.attribute("date1904");
        from1904 = "1".equals(date1904) || "true".equals(date1904);
      } else if (book.name().equals("sheet")) {
        String id = book.attribute("id");
        boolean shown =
            Objects.requireNonNullElse(book.attribute("state"), "visible").equals("visible");
        first = first == null && shown ? id : first;
        named = wanted.equals(book.attribute("name")) ? id : named;
      }
    }
    String chosen = named == null ? first : named;
    return new WorkbookParts(
        chosen == null ? null : parts.byId().get(chosen),
        parts.byKind().get("sharedstrings"),
        parts.byKind().get("styles"),
        from1904);
  }

  private static Relations relations(XmlPart part) throws IOException {
    var relations = new Relations(new HashMap<>(), new HashMap<>());
    while (part.nextElement()) {
      String target = part.attribute("Target");
      String id = part.attribute("Id");
      String kind = part.attribute("Type");
      if (!part.name().equals("Relationship") || target == null || id == null || kind == null) {
        continue;
      }
      if ("External".equals(part.attribute("TargetMode"))) {
        throw new RefusedPartException("文件含有外部链接或嵌入的对象，不能导入。请下载模板填写后上传。");
      }
      String path = target.startsWith("/") ? target.substring(1) : "xl/" + target;
      relations.byId().put(id, path);
      String word = kind.substring(kind.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
      relations.byKind().put(word, path);
    }
    return relations;
  }
}
