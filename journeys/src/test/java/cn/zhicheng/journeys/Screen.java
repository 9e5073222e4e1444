package cn.zhicheng.journeys;

/** The two sizes every page must be good at. */
public enum Screen {
  DESK(1440, 900),
  PHONE(390, 844);

  private final int width;
  private final int height;

  Screen(int width, int height) {
    this.width = width;
    this.height = height;
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }
}
