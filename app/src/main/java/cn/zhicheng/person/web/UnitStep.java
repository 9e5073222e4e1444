package cn.zhicheng.person.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which button around 「选择单位」 sent a form, when it was not 「提交」: such a form is shown again with
 * everything that was typed.
 *
 * @param choose 「选择」 behind a unit's name
 * @param find 「选择单位」 or 「查找」, in browsers without script
 * @param back 「返回」 from there
 * @param awaiting 「我的单位尚未注册」: the name that found nothing
 * @param unitName what to search for
 */
record UnitStep(
    @Nullable UUID choose,
    @Nullable String find,
    @Nullable String back,
    @Nullable String awaiting,
    @Nullable String unitName) {
  boolean taken() {
    return choose != null || find != null || back != null || awaiting != null;
  }

  String sought() {
    return unitName == null ? "" : unitName;
  }
}
