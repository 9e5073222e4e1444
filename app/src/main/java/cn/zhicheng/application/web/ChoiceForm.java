package cn.zhicheng.application.web;

import cn.zhicheng.application.TitleChoice;
import org.jspecify.annotations.Nullable;

/** The fields of 「申报职称选择」 as they come; all may be missing. */
public record ChoiceForm(
    @Nullable String titleNameId, @Nullable String specialtyId, @Nullable String type) {
  TitleChoice choice() {
    return new TitleChoice(text(titleNameId), text(specialtyId), text(type));
  }

  static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
