package cn.zhicheng.export;

/** This node is asked to end; another one makes the file. */
final class NodeEndsException extends RuntimeException {
  private static final long serialVersionUID = 1;

  NodeEndsException() {
    super("This node ends");
  }
}
