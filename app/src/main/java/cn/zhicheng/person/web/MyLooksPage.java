package cn.zhicheng.person.web;

import cn.zhicheng.journal.Look;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.shared.Slice;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The page 「谁看过我的信息」.
 *
 * @param next key of the next page; null on the last
 * @param after key this page came by; null on the first
 */
public record MyLooksPage(List<Row> rows, @Nullable String next, @Nullable String after) {
  /** Looks of one official at one thing on one day. */
  public record Row(
      String body,
      String role,
      String name,
      String kind,
      String subject,
      String first,
      String last,
      int times) {}

  static MyLooksPage of(Slice<Look> looks, @Nullable UUID after) {
    return new MyLooksPage(
        looks.rows().stream().map(MyLooksPage::row).toList(),
        looks.next(),
        after == null ? null : after.toString());
  }

  private static Row row(Look look) {
    return new Row(
        look.by().body(),
        look.by().role(),
        look.by().name(),
        look.kind().label(),
        look.subjectName(),
        ProvinceTime.minute(look.first()),
        ProvinceTime.minute(look.last()),
        look.times());
  }
}
