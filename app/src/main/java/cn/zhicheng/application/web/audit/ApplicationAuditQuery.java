package cn.zhicheng.application.web.audit;

import cn.zhicheng.application.AuditListFilter;
import cn.zhicheng.application.AuditTab;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The filter of 「申报情况」 as addresses carry it.
 *
 * @param named whether the address named a list at all; the task centre's do not
 */
public record ApplicationAuditQuery(AuditListFilter filter, boolean named) {
  private static final int LONGEST = 50;

  /** Reads the parameters of a request; whatever else it has is left alone. */
  static ApplicationAuditQuery of(Map<String, String> typed) {
    AuditTab tab =
        Arrays.stream(AuditTab.values())
            .filter(one -> one.name().equals(typed.get("tab")))
            .findFirst()
            .orElse(AuditTab.WAITING);
    return new ApplicationAuditQuery(
        new AuditListFilter(
            tab,
            text(typed, "q"),
            text(typed, "plan"),
            text(typed, "level"),
            text(typed, "unit"),
            text(typed, "region"),
            text(typed, "overdue").equals("true"),
            text(typed, "again").equals("true"),
            text(typed, "returned"),
            text(typed, "doubts").equals("true")),
        typed.containsKey("tab"));
  }

  /** The tab, and only what narrows, in the order of the form. */
  Map<String, String> address() {
    return in(filter.tab());
  }

  /** The address of a file opened from the list; empty when it was opened from elsewhere. */
  Map<String, String> carried() {
    return named ? address() : Map.of();
  }

  Map<String, String> in(AuditTab tab) {
    var address = new LinkedHashMap<String, String>();
    address.put("tab", tab.name());
    put(address, "q", filter.search());
    put(address, "plan", filter.plan());
    put(address, "level", filter.level());
    put(address, "unit", filter.unit());
    put(address, "region", filter.region());
    put(address, "overdue", filter.overdue() ? "true" : "");
    put(address, "again", filter.again() ? "true" : "");
    put(address, "returned", filter.returned());
    put(address, "doubts", filter.doubts() ? "true" : "");
    return address;
  }

  boolean narrows() {
    return in(filter.tab()).size() > 1;
  }

  private static void put(Map<String, String> address, String name, String value) {
    if (!value.isEmpty()) {
      address.put(name, value);
    }
  }

  private static String text(Map<String, String> typed, String name) {
    String value = typed.getOrDefault(name, "").strip();
    return value.substring(0, Math.min(value.length(), LONGEST));
  }
}
