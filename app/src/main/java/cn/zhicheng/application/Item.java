package cn.zhicheng.application;

import cn.zhicheng.achievement.ApprovedEntry;
import cn.zhicheng.achievement.EntryFile;
import cn.zhicheng.shared.Ids;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A library entry as taken over: a copy, which later edits of the library never change.
 *
 * @param revision revision of the entry that was copied
 * @param workNo place among the representative works, from 1; 0: it is none
 * @param freshness how it stands to the library now
 */
public record Item(
    UUID id,
    UUID entryId,
    int revision,
    String category,
    int categoryVersion,
    String title,
    Map<String, Object> payload,
    List<EntryFile> files,
    int workNo,
    Freshness freshness) {

  /** A copy the library agrees with. */
  public Item(
      UUID id,
      UUID entryId,
      int revision,
      String category,
      int categoryVersion,
      String title,
      Map<String, Object> payload,
      List<EntryFile> files,
      boolean representative) {
    this(
        id,
        entryId,
        revision,
        category,
        categoryVersion,
        title,
        payload,
        files,
        representative ? 1 : 0,
        Freshness.CURRENT);
  }

  /** A fresh copy, not in any application yet. */
  static Item copy(ApprovedEntry entry, int workNo) {
    return new Item(
        Ids.next(),
        entry.id(),
        entry.revision(),
        entry.category(),
        entry.categoryVersion(),
        entry.title(),
        entry.payload(),
        entry.files(),
        workNo,
        Freshness.CURRENT);
  }

  /** The same copy at another place among the representative works; 0: no longer one of them. */
  Item asWork(int place) {
    return new Item(
        id, entryId, revision, category, categoryVersion, title, payload, files, place, freshness);
  }

  /** Put forward as a representative work. */
  public boolean representative() {
    return workNo > 0;
  }
}
