package cn.zhicheng.form.print;

/** Why a document was not printed. */
public enum PrintTrouble {
  TOO_LONG("超过时限", "内容过于复杂，没有在规定时间内生成。"),
  TOO_LARGE("内存不足", "内容过大，没有生成。"),
  NO_GLYPH("字体缺字", "有字体中没有的字，没有生成。"),
  CROWDED("排队已满", "没有生成，因为排队的人过多。"),
  STOPPED("打印停止", "没有生成，打印暂时停止。"),
  BROKEN("程序出错", "没有生成，原因在系统一方，不是您的操作有误。");

  private final String label;
  private final String told;

  PrintTrouble(String label, String told) {
    this.label = label;
    this.told = told;
  }

  /** For operations. */
  public String label() {
    return label;
  }

  /** What the person is told about a kind of document. */
  String told(String kind) {
    return "「" + kind + "」" + told;
  }
}
