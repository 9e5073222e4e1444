package cn.zhicheng.achievement.entry;

import cn.zhicheng.achievement.Category;
import cn.zhicheng.achievement.CategoryCatalogue;
import cn.zhicheng.achievement.Field;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.shared.ProvinceTime;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Saves one field of an own draft while the person types on. What is not right yet is kept as it
 * was typed, and its problem is told.
 */
@Component
public class SaveField {
  private static final int LONGEST = 20_000;

  /**
   * What became of it.
   *
   * @param version the entry has now
   * @param problem what is wrong with the field; empty when nothing is
   */
  public record Saved(int version, String problem) {}

  private final CategoryCatalogue catalogue;
  private final EntryValidator validator;
  private final OpenDraft drafts;
  private final EntryStore store;
  private final EntryHistory history;
  private final Clock clock;

  SaveField(
      CategoryCatalogue catalogue,
      EntryValidator validator,
      OpenDraft drafts,
      EntryStore store,
      EntryHistory history,
      Clock clock) {
    this.catalogue = catalogue;
    this.validator = validator;
    this.drafts = drafts;
    this.store = store;
    this.history = history;
    this.clock = clock;
  }

  /**
   * Saves.
   *
   * @param category code, for an entry that this begins
   * @throws cn.zhicheng.shared.StaleException when it was changed elsewhere since
   * @throws cn.zhicheng.shared.RefusedException when the entry is locked
   * @throws NotFoundException when there is no such field, or it is somebody else's entry
   */
  @Transactional
  public Saved save(Actor actor, UUID id, int version, String category, String key, String value) {
    LibraryEntry entry = drafts.open(actor, id, version, category);
    Category definition = catalogue.category(entry.category(), entry.categoryVersion());
    Field field = definition.field(key);
    if (!field.typed() || value.length() > LONGEST) {
      throw new NotFoundException("Field " + key + " to type into");
    }
    var payload = new LinkedHashMap<>(entry.payload());
    var typed = new LinkedHashMap<>(entry.typed());
    payload.remove(key);
    typed.remove(key);
    Checked checked = validator.field(field, value, ProvinceTime.today(clock));
    payload.putAll(checked.payload());
    String problem = Objects.requireNonNullElse(checked.problems().of(key), "");
    if (!problem.isEmpty()) {
      typed.put(key, value);
    }
    lay(definition, payload, typed);
    validator.derive(definition.fields(), payload);
    history.won(store.saveContent(entry.with(definition, payload, typed)), id);
    return new Saved(entry.version() + 1, problem);
  }

  /** Values of fields that do not exist at present stay as texts, should they come back. */
  private static void lay(
      Category definition, Map<String, Object> payload, Map<String, String> typed) {
    Map<String, String> now = EntryForm.of(definition, payload, Map.of()).with(typed).values();
    for (Field field : definition.fields()) {
      if (!field.shownIn(now) && payload.remove(field.key()) != null) {
        typed.put(field.key(), Objects.requireNonNullElse(now.get(field.key()), ""));
      }
    }
  }
}
