package cn.zhicheng.achievement.entry;

import cn.zhicheng.achievement.EntryMove;
import cn.zhicheng.achievement.access.EntryAccess;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.shared.Refusal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 「批量审核」: one opinion for all that are ticked; each row learns what became of it (FAQ-U12). */
@Component
public class BatchAuditEntries {
  private final EntryStore store;
  private final EntryHistory history;
  private final EntryDecision decision;

  BatchAuditEntries(EntryStore store, EntryHistory history, EntryDecision decision) {
    this.store = store;
    this.history = history;
    this.decision = decision;
  }

  /**
   * Approves or returns all that still wait as the page showed them.
   *
   * @param move {@code APPROVE} or {@code RETURN}
   * @throws cn.zhicheng.shared.InvalidException when a return lacks its reason
   */
  @Transactional
  public List<BatchLine> audit(Actor actor, List<Pick> picks, EntryMove move, String typed) {
    boolean approve = move == EntryMove.APPROVE;
    if (!approve && move != EntryMove.RETURN) {
      throw new IllegalArgumentException("No batch for " + move);
    }
    String opinion = approve ? Opinion.optional(typed) : Opinion.required(typed, move.label());
    Map<UUID, LibraryEntry> entries =
        store.holdOfUnit(actor.organisation(), picks.stream().map(Pick::id).toList()).stream()
            .collect(Collectors.toMap(LibraryEntry::id, Function.identity()));
    List<LibraryEntry> waiting =
        picks.stream()
            .filter(pick -> obstacle(actor, pick, entries.get(pick.id())) == null)
            .map(pick -> entries.get(pick.id()))
            .toList();
    Map<Pick, BatchLine> kept =
        picks.stream()
            .distinct()
            .collect(
                Collectors.toMap(Function.identity(), pick -> line(actor, pick, entries, move)));
    decision.carryOut(actor, waiting, move, opinion);
    return picks.stream().distinct().map(kept::get).toList();
  }

  private BatchLine line(Actor actor, Pick pick, Map<UUID, LibraryEntry> entries, EntryMove move) {
    LibraryEntry entry = entries.get(pick.id());
    String obstacle = obstacle(actor, pick, entry);
    String title = entry == null ? "未找到的业绩" : entry.title();
    return obstacle == null
        ? new BatchLine(title, true, "已" + move.label() + "。")
        : new BatchLine(title, false, obstacle);
  }

  private @Nullable String obstacle(Actor actor, Pick pick, @Nullable LibraryEntry entry) {
    if (entry == null) {
      return "未找到该业绩，可能已由申报人撤回。";
    }
    if (entry.version() != pick.version()) {
      return history.lastWords(entry.id());
    }
    return EntryAccess.notOwn(actor, entry.personId())
        .and(() -> EntryAccess.mayAudit(entry.state()))
        .why()
        .map(Refusal::sentence)
        .orElse(null);
  }
}
