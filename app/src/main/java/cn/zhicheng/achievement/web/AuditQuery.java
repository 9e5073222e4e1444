package cn.zhicheng.achievement.web;

import cn.zhicheng.achievement.entry.AuditFilter;
import cn.zhicheng.achievement.entry.AuditFilter.Tab;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.Typed;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The filter of 「业绩档案」 as it was typed and as addresses carry it. */
public record AuditQuery(
    Tab tab,
    String category,
    String person,
    String title,
    String from,
    String to,
    boolean again,
    boolean doubts) {
  private static final int LONGEST = 100;

  /** Reads the parameters of a request; whatever else it has is left alone. */
  static AuditQuery of(Map<String, String> typed) {
    return new AuditQuery(
        Arrays.stream(Tab.values())
            .filter(tab -> tab.name().equals(typed.get("tab")))
            .findFirst()
            .orElse(Tab.WAITING),
        text(typed, "category"),
        text(typed, "person"),
        text(typed, "title"),
        text(typed, "from"),
        text(typed, "to"),
        text(typed, "again").equals("true"),
        text(typed, "doubts").equals("true"));
  }

  AuditQuery in(Tab other) {
    return new AuditQuery(other, category, person, title, from, to, again, doubts);
  }

  /** What it asks for; a date that is none does not narrow. */
  AuditFilter filter() {
    return new AuditFilter(tab, category, person, title, day(from), day(to), again, doubts);
  }

  /** What is wrong with it. */
  Problems problems() {
    LocalDate first = day(from);
    LocalDate last = day(to);
    return new Problems()
        .check(!from.isEmpty() && first == null, "from", "请按 2026-09-21 的格式填写提交日期。")
        .check(!to.isEmpty() && last == null, "to", "请按 2026-09-21 的格式填写提交日期。")
        .check(first != null && last != null && last.isBefore(first), "to", "截止日期不能早于起始日期。");
  }

  /** Only what narrows, in the order of the form. */
  Map<String, String> address() {
    var address = new LinkedHashMap<String, String>();
    put(address, "tab", tab == Tab.WAITING ? "" : tab.name());
    put(address, "category", category);
    put(address, "person", person);
    put(address, "title", title);
    put(address, "from", from);
    put(address, "to", to);
    put(address, "again", again ? "true" : "");
    put(address, "doubts", doubts ? "true" : "");
    return address;
  }

  private static void put(Map<String, String> address, String name, String value) {
    if (!value.isEmpty()) {
      address.put(name, value);
    }
  }

  private static String text(Map<String, String> typed, String name) {
    String text = typed.getOrDefault(name, "").strip();
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }

  private static @Nullable LocalDate day(String typed) {
    try {
      return typed.isEmpty() ? null : Typed.day(typed);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
