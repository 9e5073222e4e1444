package cn.zhicheng.sheet;

/** A file that cannot be taken as a list; the sentence says why and what to do. */
public class UnfitSheetException extends Exception {
  static final String DAMAGED = "文件已损坏，打不开。请重新保存后上传。";
  private final String sentence;

  public UnfitSheetException(String sentence) {
    super(sentence);
    this.sentence = sentence;
  }

  UnfitSheetException(String sentence, Throwable cause) {
    super(sentence, cause);
    this.sentence = sentence;
  }

  public String sentence() {
    return sentence;
  }
}
