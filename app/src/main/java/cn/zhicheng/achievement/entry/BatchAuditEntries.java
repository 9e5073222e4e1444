package cn.zhicheng.achievement.entry;

import cn.zhicheng.achievement.EntryMove;
import cn.zhicheng.achievement.access.EntryAccess;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.reference.ReturnReason;
import cn.zhicheng.shared.BatchLine;
import cn.zhicheng.shared.Refusal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 「批量审核」: one opinion for all that are picked; each row learns what became of it (FAQ-U12). Seven
 * statements at most, however many rows.
 */
@Component
public class BatchAuditEntries {
  /** Most rows of one batch. */
  public static final int MOST = 1000;

  private final DecisionStore store;
  private final EntryHistory history;
  private final EntryDecision decision;

  BatchAuditEntries(DecisionStore store, EntryHistory history, EntryDecision decision) {
    this.store = store;
    this.history = history;
    this.decision = decision;
  }

  /** The same without a coded reason. */
  @Transactional
  public List<BatchLine> audit(Actor actor, List<Pick> picks, EntryMove move, String typed) {
    return audit(actor, picks, move, Objection.of(ReturnReason.R99, typed));
  }

  /**
   * Approves or returns all that still wait as the page showed them.
   *
   * @param picks at most {@link #MOST}
   * @param move {@code APPROVE} or {@code RETURN}
   * @param said opinion, and the coded reason of a return
   * @throws cn.zhicheng.shared.InvalidException when a return lacks its reason
   */
  @Transactional
  public List<BatchLine> audit(Actor actor, List<Pick> picks, EntryMove move, Objection said) {
    if ((move != EntryMove.APPROVE && move != EntryMove.RETURN) || picks.size() > MOST) {
      throw new IllegalArgumentException("No batch of " + picks.size() + " for " + move);
    }
    String opinion = move == EntryMove.APPROVE ? Opinion.optional(said.message()) : said.opinion();
    List<Pick> rows = picks.stream().distinct().toList();
    Map<UUID, HeldEntry> entries =
        store.hold(actor.organisation(), rows.stream().map(Pick::id).toList()).stream()
            .collect(Collectors.toMap(HeldEntry::id, Function.identity()));
    Map<UUID, String> obstacles = obstacles(actor, rows, entries);
    Collection<HeldEntry> waiting =
        rows.stream()
            .filter(pick -> !obstacles.containsKey(pick.id()))
            .map(pick -> entries.get(pick.id()))
            .toList();
    if (move == EntryMove.APPROVE) {
      decision.carryOut(actor, waiting, move, opinion);
    } else {
      decision.giveBack(actor, waiting, said);
    }
    return rows.stream().map(pick -> line(entries.get(pick.id()), obstacles, pick, move)).toList();
  }

  private static BatchLine line(
      @Nullable HeldEntry entry, Map<UUID, String> obstacles, Pick pick, EntryMove move) {
    String obstacle = obstacles.get(pick.id());
    String title = entry == null ? "未找到的业绩" : entry.title();
    return obstacle == null
        ? new BatchLine(title, true, "已" + move.label() + "。")
        : new BatchLine(title, false, obstacle);
  }

  /** Why rows stay as they are, by id; rows that are not in it wait and may be decided. */
  private Map<UUID, String> obstacles(Actor actor, List<Pick> picks, Map<UUID, HeldEntry> entries) {
    var obstacles = new LinkedHashMap<UUID, String>();
    List<UUID> changed =
        picks.stream().filter(pick -> changed(pick, entries)).map(Pick::id).toList();
    obstacles.putAll(history.lastWords(changed));
    for (Pick pick : picks) {
      HeldEntry entry = entries.get(pick.id());
      if (entry == null) {
        obstacles.put(pick.id(), "未找到该业绩，可能已由申报人撤回。");
      } else {
        EntryAccess.notOwn(actor, entry.personId())
            .and(() -> EntryAccess.mayAudit(entry.state()))
            .why()
            .map(Refusal::sentence)
            .ifPresent(sentence -> obstacles.putIfAbsent(pick.id(), sentence));
      }
    }
    return obstacles;
  }

  private static boolean changed(Pick pick, Map<UUID, HeldEntry> entries) {
    HeldEntry entry = entries.get(pick.id());
    return entry != null && entry.version() != pick.version();
  }
}
