package cn.zhicheng.achievement.entry;

import cn.zhicheng.achievement.Category;
import cn.zhicheng.achievement.Field;
import cn.zhicheng.shared.ProvinceTime;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Lays texts into a category: what fits becomes a value, what does not stays as it was typed. */
@Component
class EntryMapping {
  private final EntryValidator validator;
  private final Clock clock;

  EntryMapping(EntryValidator validator, Clock clock) {
    this.validator = validator;
    this.clock = clock;
  }

  /** The entry with these texts as its whole content; texts of other fields fall away. */
  LibraryEntry into(LibraryEntry entry, Category category, Map<String, String> texts) {
    var typed = new LinkedHashMap<String, String>();
    for (Field field : category.fields()) {
      String text = texts.getOrDefault(field.key(), "");
      if (field.typed() && !text.isEmpty()) {
        typed.put(field.key(), text);
      }
    }
    Checked checked =
        validator.check(
            category, new EntryForm(typed, Map.of()), Strictness.DRAFT, ProvinceTime.today(clock));
    typed.keySet().removeAll(checked.payload().keySet());
    return entry.with(category, checked.payload(), typed);
  }
}
