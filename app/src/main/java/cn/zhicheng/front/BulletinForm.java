package cn.zhicheng.front;

/**
 * A bulletin as typed.
 *
 * @param text Markdown
 * @param pinnedUntil a date or nothing
 */
public record BulletinForm(String title, String text, String pinnedUntil) {
  /** The empty form. */
  public static final BulletinForm EMPTY = new BulletinForm("", "", "");

  /** What stands in a bulletin now. */
  public static BulletinForm of(Bulletin bulletin) {
    return new BulletinForm(
        bulletin.title(),
        bulletin.text(),
        bulletin.pinnedUntil() == null ? "" : bulletin.pinnedUntil().toString());
  }

  /** The same words for a new draft; the day it was pinned until may have passed. */
  public static BulletinForm copy(Bulletin bulletin) {
    return new BulletinForm(bulletin.title(), bulletin.text(), "");
  }
}
