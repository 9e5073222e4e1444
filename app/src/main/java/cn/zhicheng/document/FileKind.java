package cn.zhicheng.document;

import cn.zhicheng.document.preview.ZipContents;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.Tika;

/** The kinds of file accepted, told apart by content alone. */
enum FileKind {
  JPEG("image/jpeg", List.of(".jpg", ".jpeg")),
  PNG("image/png", List.of(".png")),
  PDF("application/pdf", List.of(".pdf")),
  OFD("application/ofd", List.of(".ofd")),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", List.of(".docx"));

  private static final Tika TIKA = new Tika();
  private static final Set<String> ZIPS = Set.of("application/zip", "application/x-tika-ooxml");
  private static final int NAME_LIMIT = 200;
  private final String mime;
  private final List<String> endings;

  FileKind(String mime, List<String> endings) {
    this.mime = mime;
    this.endings = endings;
  }

  String mime() {
    return mime;
  }

  boolean picture() {
    return this == JPEG || this == PNG;
  }

  static Optional<FileKind> of(byte[] content) {
    String found = mime(content);
    if (ZIPS.contains(found)) {
      return packed(content);
    }
    for (FileKind kind : values()) {
      if (kind.mime.equals(found)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** OFD and DOCX are ZIP archives; what lies in them tells which. */
  private static Optional<FileKind> packed(byte[] content) {
    Set<String> names = ZipContents.names(content);
    if (names.contains("OFD.xml")) {
      return Optional.of(OFD);
    }
    return names.contains("word/document.xml") ? Optional.of(DOCX) : Optional.empty();
  }

  /** What the content is, accepted or not. */
  static String mime(byte[] content) {
    return TIKA.detect(content);
  }

  /** The name as shown and saved: without folders and control characters, with a true ending. */
  String tidy(String uploaded) {
    String name = lastPart(uploaded);
    String lower = name.toLowerCase(Locale.ROOT);
    boolean honest = endings.stream().anyMatch(e -> lower.endsWith(e) && !lower.equals(e));
    String ending = honest ? name.substring(name.lastIndexOf('.')) : endings.getFirst();
    String stem = honest ? name.substring(0, name.lastIndexOf('.')) : name;
    return shortened(stem.isEmpty() ? "未命名" : stem, NAME_LIMIT - ending.length()) + ending;
  }

  /** A name as it may stand in a sentence or a header. */
  static String lastPart(String uploaded) {
    String name = uploaded.substring(uploaded.replace('\\', '/').lastIndexOf('/') + 1);
    return name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}]", "").strip();
  }

  private static String shortened(String text, int limit) {
    int points = text.codePointCount(0, text.length());
    return points <= limit ? text : text.substring(0, text.offsetByCodePoints(0, limit));
  }
}
