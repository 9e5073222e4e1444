package cn.zhicheng.shared;

/** A failure of ours that is recorded already, and that its reader is told of in plain words. */
public final class UnfinishedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String sentence;
  private final String reference;

  /**
   * A failure.
   *
   * @param sentence what did not come about, and why as far as the reader is concerned
   * @param reference as {@link ReferenceNumber#next} made it
   */
  public UnfinishedException(String sentence, String reference, Throwable cause) {
    super(reference + ": " + sentence, cause);
    this.sentence = sentence;
    this.reference = reference;
  }

  public String sentence() {
    return sentence;
  }

  public String reference() {
    return reference;
  }
}
