package cn.zhicheng.front.web;

import cn.zhicheng.front.Bulletin;
import cn.zhicheng.shared.ProvinceTime;
import java.time.LocalDate;

/**
 * A bulletin in a list.
 *
 * @param day when published, or when a draft was last changed
 */
public record BulletinRow(String href, String title, String body, String day, boolean pinned) {
  static BulletinRow published(Bulletin bulletin, LocalDate today) {
    return row("/bulletins/", bulletin, today);
  }

  static BulletinRow own(Bulletin bulletin, LocalDate today) {
    return row("/bulletins/manage/", bulletin, today);
  }

  private static BulletinRow row(String path, Bulletin bulletin, LocalDate today) {
    var at = bulletin.publishedAt() == null ? bulletin.changedAt() : bulletin.publishedAt();
    return new BulletinRow(
        path + bulletin.id(),
        bulletin.title(),
        bulletin.body(),
        ProvinceTime.day(at).toString(),
        bulletin.pinnedOn(today));
  }
}
