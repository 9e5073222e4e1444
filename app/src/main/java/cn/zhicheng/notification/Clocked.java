package cn.zhicheng.notification;

/** Work of another module that is looked at every minute; it knows itself when it is due. */
@FunctionalInterface
public interface Clocked {
  /** Does what is due. Safe when two processes run it at once. */
  void run();
}
