package cn.zhicheng.person.web;

import cn.zhicheng.person.Person;
import cn.zhicheng.shared.Problems;
import org.jspecify.annotations.Nullable;

/**
 * The page 「电子照片」.
 *
 * @param problems null when nothing was sent
 * @param alert why what was sent could not be done; null when it could
 */
public record MyPhotoPage(Person person, @Nullable Problems problems, @Nullable String alert) {
  /** Where the stored photo lies; null without one. */
  public @Nullable String photo() {
    return person.photoId() == null ? null : "/documents/" + person.photoId();
  }
}
