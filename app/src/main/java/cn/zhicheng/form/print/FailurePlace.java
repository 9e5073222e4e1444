package cn.zhicheng.form.print;

/** Where something failed: the class of its first cause and the line that threw it. */
public final class FailurePlace {
  private static final int LONGEST = 200;

  private FailurePlace() {}

  public static String of(Throwable failure) {
    Throwable first = failure;
    for (int depth = 0; first.getCause() != null && depth < 20; depth++) {
      first = first.getCause();
    }
    StackTraceElement[] trace = first.getStackTrace();
    String at = trace.length == 0 ? "" : " " + line(trace[0]);
    String place = first.getClass().getSimpleName() + at;
    return place.length() <= LONGEST ? place : place.substring(0, LONGEST);
  }

  private static String line(StackTraceElement top) {
    String name = top.getClassName();
    return name.substring(name.lastIndexOf('.') + 1)
        + "."
        + top.getMethodName()
        + ":"
        + top.getLineNumber();
  }
}
