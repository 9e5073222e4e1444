package cn.zhicheng.achievement.entry;

import cn.zhicheng.achievement.Category;
import cn.zhicheng.achievement.Table;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The places of an entry that can be marked, by key, with their labels, in the order of the form.
 */
public final class Places {
  public static final String FILE = "file.";
  public static final String TABLE = "table.";

  private Places() {}

  public static Map<String, String> of(Category category) {
    var places = new LinkedHashMap<String, String>();
    category.fields().forEach(field -> places.put(field.key(), field.label()));
    category.slots().forEach(slot -> places.put(FILE + slot.key(), slot.label()));
    Table table = category.table();
    if (table != null) {
      places.put(TABLE + table.key(), table.label());
    }
    return places;
  }
}
