package cn.zhicheng.shared;

/** Typed input that breaks rules; answered with 422 and the same form, every problem at once. */
public class InvalidException extends RuntimeException {
  private final transient Problems problems;

  public InvalidException(Problems problems) {
    super(problems.toString());
    this.problems = problems;
  }

  public Problems problems() {
    return problems;
  }
}
