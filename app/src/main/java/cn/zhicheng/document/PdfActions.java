package cn.zhicheng.document;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Looks for what a PDF could do beyond being read: scripts, programs it starts, files it carries.
 * Everything its catalogue leads to is looked at, whatever it hangs on; page contents are not.
 */
final class PdfActions {
  private static final int MOST_OBJECTS = 2_000_000;
  private static final String SCRIPT = "含有脚本，不能上传。请用「打印」功能另存为 PDF 后再上传。";
  private static final String LAUNCH = "含有启动其他程序或提交数据的动作，不能上传。请用「打印」功能另存为 PDF 后再上传。";
  private static final String CARRIES = "里面附带了可以运行的文件，不能上传。请删去附带的文件，或用「打印」功能另存为 PDF 后再上传。";
  private static final Set<String> STARTS =
      Set.of("Launch", "SubmitForm", "ImportData", "Rendition", "Movie", "RichMediaExecute");
  private static final Set<String> RUNS =
      Set.of(
          "exe", "dll", "scr", "com", "bat", "cmd", "ps1", "vbs", "js", "jse", "wsf", "hta", "msi",
          "jar", "lnk", "sh", "apk", "docm", "xlsm", "html", "htm", "svg");

  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<COSBase> waiting = new ArrayDeque<>();

  private PdfActions() {}

  /**
   * Goes on only when it is a mere document.
   *
   * @throws UnfitFileException naming what else it is
   */
  static void check(PDDocument pdf) {
    var walk = new PdfActions();
    walk.add(pdf.getDocumentCatalog().getCOSObject());
    while (!walk.waiting.isEmpty()) {
      walk.look(walk.waiting.pop());
    }
  }

  private void look(COSBase object) {
    if (object instanceof COSDictionary dictionary) {
      refuse(dictionary);
      dictionary.getValues().forEach(this::add);
    } else if (object instanceof COSArray array) {
      array.forEach(this::add);
    }
  }

  private void add(COSBase object) {
    COSBase direct = object instanceof COSObject reference ? reference.getObject() : object;
    boolean leads = direct instanceof COSDictionary || direct instanceof COSArray;
    if (leads && seen.add(direct)) {
      if (seen.size() > MOST_OBJECTS) {
        throw new UnfitFileException("过于复杂，无法检查。请用「打印」功能另存为 PDF 后再上传。");
      }
      waiting.push(direct);
    }
  }

  private static void refuse(COSDictionary dictionary) {
    String action = dictionary.getNameAsString(COSName.S, "");
    if (action.equals("JavaScript") || dictionary.containsKey(COSName.JS)) {
      throw new UnfitFileException(SCRIPT);
    }
    if (STARTS.contains(action)) {
      throw new UnfitFileException(LAUNCH);
    }
    if (dictionary.containsKey(COSName.EF)) {
      String name = dictionary.getString(COSName.UF, dictionary.getString(COSName.F, ""));
      String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
      if (RUNS.contains(ending)) {
        throw new UnfitFileException(CARRIES);
      }
    }
  }
}
