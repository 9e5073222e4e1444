package cn.zhicheng.document;

import cn.zhicheng.document.preview.PackedTooMuchException;
import cn.zhicheng.document.preview.ZipContents;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Looks into an OFD or a DOCX: whole, not a bomb, and nothing in it that runs. */
final class PackedFile {
  private static final String BROKEN = "已损坏、不完整或设置了密码，无法打开。请重新保存，或另存为 PDF 后再上传。";
  private static final String TOO_MUCH = "解压后的内容过多，无法处理。请删去不需要的图片，或另存为 PDF 后再上传。";
  private static final String MACROS = "含有宏，可能带有病毒。请另存为不含宏的 docx 或 PDF 后再上传。";
  private static final String PROGRAM = "里面嵌入了程序或其他文件，不能上传。请删去嵌入的文件，或另存为 PDF 后再上传。";
  private static final String REMOTE = "引用了外部的模板或对象，打开时会访问其他网站。请另存为 PDF 后再上传。";

  private static final Pattern RUNS =
      Pattern.compile(
          "(?i).*\\.(exe|dll|scr|com|bat|cmd|ps1|vbs|vbe|js|jse|wsf|hta|msi|jar|lnk|sh|apk|reg)");
  private static final Pattern MACRO = Pattern.compile("(?i).*(vbaproject|vbadata|activex/).*");

  /** Something that Word itself fetches when the file is opened; a link waits to be clicked. */
  private static final Pattern FETCHED =
      Pattern.compile(
          "<Relationship\\b(?=[^>]*TargetMode\\s*=\\s*[\"']External)"
              + "(?=[^>]*/(attachedTemplate|oleObject|frame|subDocument)[\"'])[^>]*>");

  /** What Word calls any file pasted as an object, in UTF-16. */
  private static final String PACKAGE = latin("Ole10Native".getBytes(StandardCharsets.UTF_16LE));

  private PackedFile() {}

  /**
   * Goes on only when nothing is wrong with it.
   *
   * @throws UnfitFileException naming what is
   */
  static void check(byte[] content) {
    ZipContents zip = unpacked(content);
    for (String name : zip.names()) {
      byte[] entry = zip.find(name).orElseThrow();
      refuse(MACRO.matcher(name).matches(), MACROS);
      refuse(RUNS.matcher(name).matches() || program(entry), PROGRAM);
      refuse(name.startsWith("word/embeddings/") && latin(entry).contains(PACKAGE), PROGRAM);
      refuse(name.endsWith(".rels") && FETCHED.matcher(latin(entry)).find(), REMOTE);
    }
    zip.find("[Content_Types].xml")
        .ifPresent(types -> refuse(latin(types).contains("macroEnabled"), MACROS));
  }

  private static ZipContents unpacked(byte[] content) {
    try {
      return ZipContents.of(content);
    } catch (PackedTooMuchException e) {
      throw new UnfitFileException(TOO_MUCH, e);
    } catch (IOException e) {
      throw new UnfitFileException(BROKEN, e);
    }
  }

  private static void refuse(boolean wrong, String sentence) {
    if (wrong) {
      throw new UnfitFileException(sentence);
    }
  }

  private static boolean program(byte[] entry) {
    return entry.length > 4
        && (entry[0] == 'M' && entry[1] == 'Z'
            || entry[0] == 0x7F && entry[1] == 'E' && entry[2] == 'L' && entry[3] == 'F');
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
