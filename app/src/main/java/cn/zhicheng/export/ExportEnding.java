package cn.zhicheng.export;

/** What kind of file an order becomes. */
public enum ExportEnding {
  XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  PDF("pdf", "application/pdf"),
  ZIP("zip", "application/zip");

  private final String word;
  private final String mime;

  ExportEnding(String word, String mime) {
    this.word = word;
    this.mime = mime;
  }

  /** As it stands behind the dot of the file's name. */
  public String word() {
    return word;
  }

  public String mime() {
    return mime;
  }

  static ExportEnding of(String word) {
    return valueOf(word.toUpperCase(java.util.Locale.ROOT));
  }
}
