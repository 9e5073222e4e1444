package cn.zhicheng.achievement.entry;

import cn.zhicheng.achievement.Category;
import cn.zhicheng.achievement.CategoryCatalogue;
import cn.zhicheng.achievement.EntrySource;
import cn.zhicheng.achievement.Field;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.shared.Ids;
import cn.zhicheng.shared.Verdict;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Begins a new draft with what stands in another entry. Attachments, rows and what belongs to one
 * thing alone, such as a certificate's number, are not taken along.
 */
@Component
public class CopyEntry {
  private final CategoryCatalogue catalogue;
  private final EntryStore store;
  private final OpenDraft drafts;
  private final EntryMapping mapping;

  CopyEntry(CategoryCatalogue catalogue, EntryStore store, OpenDraft drafts, EntryMapping mapping) {
    this.catalogue = catalogue;
    this.store = store;
    this.drafts = drafts;
    this.mapping = mapping;
  }

  /**
   * Copies an own entry of any state and tells the id of the draft.
   *
   * @throws cn.zhicheng.shared.RefusedException when the system fetched it, or its category is not
   *     offered any more
   */
  @Transactional
  public UUID copy(Actor actor, UUID id) {
    LibraryEntry from = store.ofPerson(actor.person(), id);
    mayCopy(from.source()).orThrow();
    LibraryEntry blank = drafts.fresh(actor, Ids.next(), from.category());
    Category category = catalogue.category(blank.category(), blank.categoryVersion());
    Category old = catalogue.category(from.category(), from.categoryVersion());
    Map<String, String> texts = new HashMap<>(from.form(old, Map.of()).values());
    category.fields().stream().filter(Field::unique).map(Field::key).forEach(texts::remove);
    LibraryEntry draft = mapping.into(blank, category, texts);
    drafts.begin(actor, draft);
    return draft.id();
  }

  /** What was fetched comes by 提取 only. */
  public static Verdict mayCopy(EntrySource source) {
    return source == EntrySource.USER
        ? Verdict.ALLOWED
        : Verdict.refuse("ENTRY_FETCHED", "来源为“自动生成”的记录由系统提取，不能复制。");
  }
}
