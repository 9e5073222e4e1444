package cn.zhicheng.organisation.sheet;

/** A file that cannot be taken as a list; the sentence says why and what to do. */
public class UnfitSheetException extends Exception {
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
