package cn.zhicheng.achievement.entry;

import cn.zhicheng.achievement.Category;
import cn.zhicheng.achievement.CategoryCatalogue;
import cn.zhicheng.achievement.Field;
import cn.zhicheng.identity.Actor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings an own draft over to the newest version of its category. Entries keep the version they
 * were written under until their person asks for this.
 */
@Component
public class CarryOver {
  private final CategoryCatalogue catalogue;
  private final OpenDraft drafts;
  private final EntryStore store;
  private final EntryFiles files;
  private final EntryHistory history;
  private final EntryMapping mapping;

  CarryOver(
      CategoryCatalogue catalogue,
      OpenDraft drafts,
      EntryStore store,
      EntryFiles files,
      EntryHistory history,
      EntryMapping mapping) {
    this.catalogue = catalogue;
    this.drafts = drafts;
    this.store = store;
    this.files = files;
    this.history = history;
    this.mapping = mapping;
  }

  /**
   * Does it and tells the labels of what the new version has no place for.
   *
   * @throws cn.zhicheng.shared.RefusedException when the entry is locked
   * @throws cn.zhicheng.shared.StaleException when it was changed elsewhere since
   */
  @Transactional
  public List<String> carry(Actor actor, UUID id, int version) {
    LibraryEntry entry = drafts.open(actor, id, version, "");
    Category old = catalogue.category(entry.category(), entry.categoryVersion());
    Category next = catalogue.category(entry.category());
    Map<String, String> texts = entry.form(old, Map.of()).values();
    history.won(store.saveContent(mapping.into(entry, next, texts)), id);
    var slots = new LinkedHashMap<>(files.bySlot(id));
    slots.keySet().retainAll(next.slots().stream().map(slot -> slot.key()).toList());
    files.replace(id, slots);
    history.saved(actor, id, false);
    return old.fields().stream()
        .filter(field -> texts.containsKey(field.key()))
        .filter(field -> next.fields().stream().noneMatch(has(field)))
        .map(Field::label)
        .toList();
  }

  private static java.util.function.Predicate<Field> has(Field field) {
    return other -> other.key().equals(field.key());
  }
}
