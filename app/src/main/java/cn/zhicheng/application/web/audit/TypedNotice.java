package cn.zhicheng.application.web.audit;

import cn.zhicheng.application.UnitNotice;
import cn.zhicheng.shared.Typed;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** 单位公示 as it was typed; nothing of it is lost when a date is none. */
public record TypedNotice(String held, String from, String to, String objected, String text) {
  static final TypedNotice NONE = new TypedNotice("", "", "", "", "");

  static TypedNotice of(MultiValueMap<String, String> typed) {
    return new TypedNotice(
        DecisionForm.text(typed, "noticeHeld"),
        DecisionForm.text(typed, "noticeFrom"),
        DecisionForm.text(typed, "noticeTo"),
        DecisionForm.text(typed, "noticeObjected"),
        DecisionForm.text(typed, "noticeText"));
  }

  static TypedNotice of(@Nullable UnitNotice kept) {
    return kept == null
        ? NONE
        : new TypedNotice(
            said(kept.held()),
            said(kept.from()),
            said(kept.to()),
            said(kept.objected()),
            kept.text());
  }

  private static String said(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  UnitNotice notice() {
    return new UnitNotice(answer(held), day(from), day(to), answer(objected), text);
  }

  private static @Nullable Boolean answer(String typed) {
    return switch (typed) {
      case "true" -> true;
      case "false" -> false;
      default -> null;
    };
  }

  private static @Nullable LocalDate day(String typed) {
    try {
      return Typed.day(typed);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
