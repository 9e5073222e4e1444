package cn.zhicheng.architecture.violators;

/** Breaks NO_EMPTY_NAMES, NOBODY_SLEEPS and NO_SETTERS. */
public class ThingManager {
  private int count;

  public void setCount(int count) {
    this.count = count;
  }

  int waitForIt() throws InterruptedException {
    Thread.sleep(1);
    return count;
  }
}
