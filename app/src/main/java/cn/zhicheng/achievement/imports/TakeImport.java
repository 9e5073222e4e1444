package cn.zhicheng.achievement.imports;

import cn.zhicheng.achievement.access.ImportAccess;
import cn.zhicheng.achievement.entry.TakeEntries;
import cn.zhicheng.achievement.entry.TakeRows;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.Entry;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.shared.StaleException;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes all good rows of a checked list over at once, or none; never twice (FAQ-P25, P26). */
@Component
public class TakeImport {
  private static final String KIND = "LIBRARY_IMPORT";
  private final ImportStore store;
  private final ImportTargets targets;
  private final TakeEntries takeEntries;
  private final TakeRows takeRows;
  private final Journal journal;

  TakeImport(
      ImportStore store,
      ImportTargets targets,
      TakeEntries takeEntries,
      TakeRows takeRows,
      Journal journal) {
    this.store = store;
    this.targets = targets;
    this.takeEntries = takeEntries;
    this.takeRows = takeRows;
    this.journal = journal;
  }

  /**
   * Takes them and says how many.
   *
   * @throws StaleException when it was done before, read anew since, or the entry was changed
   * @throws cn.zhicheng.shared.RefusedException when there is nothing to take, or no room for it
   */
  @Transactional
  public int take(Actor actor, UUID id, int version) {
    LibraryImport list = store.hold(actor.person(), id);
    if (list.state() == ImportState.DONE) {
      String at = ProvinceTime.minute(list.touchedAt());
      throw new StaleException("这份文件已于 " + at + " 导入 " + list.taken() + " 条，没有重复导入。");
    }
    ImportAccess.mayTake(list.state(), list.good(), Integer.MAX_VALUE).orThrow();
    if (list.version() != version) {
      throw new StaleException("这份文件刚刚重新检查过，请核对新的结果再导入。");
    }
    int taken = taken(actor, list);
    store.close(list, ImportState.DONE, taken);
    Map<String, Object> counts =
        Map.of(
            "taken", taken, "bad", list.bad(), "known", list.known(), "category", list.category());
    journal.write(
        actor.by(),
        Entry.move(KIND, id, ImportMove.TAKE, list.state(), ImportState.DONE, "").with(counts));
    return taken;
  }

  private int taken(Actor actor, LibraryImport list) {
    UUID entry = list.entryId();
    Integer entryVersion = list.entryVersion();
    return entry == null || entryVersion == null
        ? takeEntries.take(actor, targets.of(list).category(), list.id())
        : takeRows.take(actor, entry, entryVersion, list.id());
  }
}
