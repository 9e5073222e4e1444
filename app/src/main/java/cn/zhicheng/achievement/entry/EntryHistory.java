package cn.zhicheng.achievement.entry;

import cn.zhicheng.achievement.EntryMove;
import cn.zhicheng.achievement.EntryState;
import cn.zhicheng.achievement.entry.DecisionStore.Ruling;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.Entry;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.journal.JournalBatch;
import cn.zhicheng.journal.JournalLine;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.shared.StaleException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The history of entries: written with every move, read by pages and by those who came too late.
 */
@Component
public class EntryHistory {
  public static final String KIND = "ACHIEVEMENT";

  /** The person began the entry. */
  static final String CREATE = "CREATE";

  /** The person saved new content; the state stays. */
  static final String EDIT = "EDIT";

  /** The person added rows of its table by an Excel list. */
  static final String IMPORT = "IMPORT";

  /** The unit it waits at went into another one. */
  static final String HAND_OVER = "HAND_OVER";

  /** Fetched from where it is known (FAQ-P21). */
  public static final String FETCH = "FETCH";

  /** Corrected where it was fetched from. */
  public static final String CORRECT = "CORRECT";

  /** The person asked the unit to return it; the state stays. */
  static final String ASK_RETURN = "ASK_RETURN";

  /** The person no longer asks for it. */
  static final String TAKE_BACK_REQUEST = "TAKE_BACK_REQUEST";

  /** The unit does not return it. */
  static final String REFUSE_RETURN = "REFUSE_RETURN";

  /** The person adjusted a case after submission. */
  static final String ADJUST = "ADJUST";

  /** The person removed a case after submission. */
  static final String REMOVE_CASE = "REMOVE_CASE";

  /** Nothing of what was written is left; the state stays. */
  static final String ERASE = "ERASE";

  /** What happens often and has its own place on the pages. */
  private static final Set<String> LEFT_OUT = Set.of(EDIT, ADJUST, REMOVE_CASE);

  private final Journal journal;
  private final JournalBatch journalBatch;

  EntryHistory(Journal journal, JournalBatch journalBatch) {
    this.journal = journal;
    this.journalBatch = journalBatch;
  }

  /** Everything that moved the entry, oldest first; mere savings and adjustments are left out. */
  public List<JournalLine> of(UUID entry) {
    return journal.of(KIND, entry).stream()
        .filter(line -> !LEFT_OUT.contains(line.action()))
        .toList();
  }

  /** What a line of the history did, in a word. */
  public static String word(String action) {
    return switch (action) {
      case CREATE -> "新增";
      case EDIT -> "修改";
      case IMPORT -> "导入";
      case HAND_OVER -> "转由合并后的单位审核";
      case FETCH -> "提取";
      case CORRECT -> "按数据源更正";
      case ASK_RETURN -> "申请退回";
      case TAKE_BACK_REQUEST -> "撤销退回申请";
      case REFUSE_RETURN -> "不同意退回";
      case ADJUST -> "调整病案";
      case REMOVE_CASE -> "删除病案";
      case ERASE -> "删除内容";
      default -> EntryMove.valueOf(action).label();
    };
  }

  /** A moment as pages show it: {@code 2026-09-21 16:30}. */
  public static String time(Instant at) {
    return ProvinceTime.minute(at);
  }

  void saved(Actor actor, UUID entry, boolean first) {
    String state = first ? EntryState.DRAFT.name() : null;
    journal.write(
        actor.by(), new Entry(KIND, entry, first ? CREATE : EDIT, null, state, "", Map.of()));
  }

  void imported(Actor actor, UUID entry, int rows) {
    String told = "用模板导入 " + rows + " 条";
    journal.write(
        actor.by(), new Entry(KIND, entry, IMPORT, null, null, told, Map.of("rows", rows)));
  }

  /** Something happened to the entry that leaves its state alone. */
  void noted(Actor actor, UUID entry, String action, String reason) {
    noted(actor, entry, action, reason, Map.of());
  }

  /** The same with facts. */
  void noted(Actor actor, UUID entry, String action, String reason, Map<String, Object> facts) {
    journal.write(actor.by(), new Entry(KIND, entry, action, null, null, reason, facts));
  }

  void moved(Actor actor, LibraryEntry entry, EntryMove move, EntryState to, String reason) {
    journal.write(actor.by(), Entry.move(KIND, entry.id(), move, entry.state(), to, reason));
  }

  /** The same for many entries at once. */
  void moved(Actor actor, Collection<UUID> entries, EntryMove move, Ruling ruling) {
    journalBatch.write(
        actor.by(),
        entries.stream()
            .map(id -> Entry.move(KIND, id, move, ruling.from(), ruling.to(), ruling.opinion()))
            .toList());
  }

  /**
   * Goes on only when the entry still is what the page showed.
   *
   * @throws StaleException naming who did what
   */
  void unchanged(LibraryEntry entry, int version) {
    if (entry.version() != version) {
      throw new StaleException(lastWords(entry.id()));
    }
  }

  /**
   * Goes on only when the row took the change.
   *
   * @throws StaleException naming who did what
   */
  void won(boolean won, UUID entry) {
    if (!won) {
      throw new StaleException(lastWords(entry));
    }
  }

  /** Who did what to the entry last, as a sentence. */
  String lastWords(UUID entry) {
    return lastWords(List.of(entry)).getOrDefault(entry, "");
  }

  /** The same for many; one statement, none for nobody. */
  Map<UUID, String> lastWords(Collection<UUID> entries) {
    Map<UUID, JournalLine> last = journalBatch.last(KIND, entries);
    var words = new HashMap<UUID, String>();
    entries.forEach(id -> words.put(id, words(last.get(id))));
    return words;
  }

  private static String words(@Nullable JournalLine last) {
    return last == null
        ? "该业绩刚刚有变动。"
        : last.by().spoken() + " 已于 " + time(last.at()) + " " + word(last.action()) + "该业绩。";
  }
}
