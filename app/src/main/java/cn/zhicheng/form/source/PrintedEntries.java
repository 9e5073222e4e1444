package cn.zhicheng.form.source;

import cn.zhicheng.achievement.Category;
import cn.zhicheng.achievement.CategoryCatalogue;
import cn.zhicheng.achievement.CellText;
import cn.zhicheng.achievement.EntryRows;
import cn.zhicheng.achievement.Field;
import cn.zhicheng.achievement.FieldType;
import cn.zhicheng.achievement.Print;
import cn.zhicheng.achievement.PrintRole;
import cn.zhicheng.application.Item;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The copied entries of an application, by what their categories say of print. */
record PrintedEntries(List<Item> items, CategoryCatalogue catalogue) {

  /** Entries whose category says so, by the position of categories, then the oldest first. */
  List<Item> where(Predicate<Print> print) {
    return items.stream()
        .filter(item -> print.test(print(item)))
        .sorted(
            Comparator.comparingInt((Item item) -> category(item).position())
                .thenComparing(this::since))
        .toList();
  }

  /** The first year, month or date its form asks for; what has none stands last. */
  String since(Item item) {
    return category(item).fields().stream()
        .filter(PrintedEntries::tellsWhen)
        .findFirst()
        .map(field -> date(item, field.key()))
        .filter(date -> !date.isEmpty())
        .orElse("9999");
  }

  private static boolean tellsWhen(Field field) {
    return field.type() == FieldType.DATE
        || field.type() == FieldType.MONTH
        || field.key().equals("year");
  }

  /** Entries whose category has this role, the oldest first. */
  List<Item> of(PrintRole role) {
    return where(print -> print.role() == role);
  }

  /** The entry the person marked, else the latest. */
  Optional<Item> marked(PrintRole role, String mark, String date) {
    List<Item> all = of(role);
    return all.stream()
        .filter(item -> Boolean.TRUE.equals(item.payload().get(mark)))
        .findFirst()
        .or(() -> all.stream().max(Comparator.comparing(item -> date(item, date))));
  }

  /** 现任专业技术资格. */
  Optional<Item> currentTitle() {
    return marked(PrintRole.QUALIFICATION, "isCurrent", "obtainedOn");
  }

  /** A date or month as it is stored; empty when there is none. */
  static String date(Item item, String key) {
    Object value = item.payload().get(key);
    return value == null ? "" : value.toString();
  }

  /** One field in words; empty when there is none. */
  String value(Item item, String key) {
    Category category = category(item);
    return category.fields().stream()
        .filter(field -> field.key().equals(key))
        .findFirst()
        .map(field -> EntryRows.value(field, item.payload()))
        .orElse("");
  }

  /** One printed cell of an entry. */
  String cell(Item item, CellText cell) {
    var own = Map.of(Print.REPRESENTATIVE, item.representative() ? "是" : "");
    return cell.of(category(item).fields(), item.payload(), own);
  }

  Print print(Item item) {
    return category(item).print();
  }

  Category category(Item item) {
    return catalogue.category(item.category(), item.categoryVersion());
  }
}
