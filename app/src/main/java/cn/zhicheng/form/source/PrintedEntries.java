package cn.zhicheng.form.source;

import cn.zhicheng.achievement.Category;
import cn.zhicheng.achievement.CategoryCatalogue;
import cn.zhicheng.achievement.EntryRows;
import cn.zhicheng.application.Item;
import java.util.List;

/** The copied entries of an application by the {@code print} name of their category. */
record PrintedEntries(List<Item> items, CategoryCatalogue catalogue) {

  /** Entries whose category prints as this register, in the order of the application. */
  List<Item> of(String print) {
    return items.stream().filter(item -> category(item).print().equals(print)).toList();
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

  /** Two months as 2010年9月 — 至今. */
  String span(Item item, String from, String to) {
    return value(item, from) + " — " + value(item, to);
  }

  boolean isTrue(Item item, String key) {
    return Boolean.TRUE.equals(item.payload().get(key));
  }

  private Category category(Item item) {
    return catalogue.category(item.category(), item.categoryVersion());
  }
}
