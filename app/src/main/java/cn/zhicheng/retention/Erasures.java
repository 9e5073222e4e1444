package cn.zhicheng.retention;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.By;
import cn.zhicheng.retention.Erasable.Outcome;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.shared.Slice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what a person may know of their data here, and what operations must decide. */
@Component
public class Erasures {
  private final ErasureStore store;
  private final NoticeStore notices;
  private final RetentionRules rules;
  private final List<Erasable> parts;

  Erasures(ErasureStore store, NoticeStore notices, RetentionRules rules, List<Erasable> parts) {
    this.store = store;
    this.notices = notices;
    this.rules = rules;
    this.parts = parts.stream().sorted(Comparator.comparingInt(Erasable::position)).toList();
  }

  /** Something that will be erased, and when. */
  public record Upcoming(String data, LocalDate on) {}

  /** The last request of the person acting. */
  public Optional<Erasure> last(Actor actor) {
    return store.last(actor.person());
  }

  /** What the person acting was told will be erased. */
  public List<Upcoming> upcoming(Actor actor) {
    return notices.of(actor.person()).stream()
        .map(notice -> new Upcoming(data(notice.kind()), notice.eraseOn()))
        .toList();
  }

  private String data(String kind) {
    return rules.all().stream()
        .filter(rule -> rule.kind().equals(kind))
        .map(RetentionRule::data)
        .findFirst()
        .orElse(kind);
  }

  /** What erasing would do to this person's data now; a statement a part. */
  public Outcome foresee(UUID person) {
    var goes = new ArrayList<String>();
    var stays = new ArrayList<String>();
    for (Erasable part : parts) {
      Outcome outcome = part.foresee(person);
      goes.addAll(outcome.goes());
      stays.addAll(outcome.stays());
    }
    stays.add("操作记录和谁看过您的信息：审核有据可查，不能修改和删除");
    return new Outcome(List.copyOf(goes), List.copyOf(stays));
  }

  /** For operations: those that wait, or all. */
  public Slice<Erasure> list(boolean waiting, @Nullable UUID after) {
    return store.list(waiting, after);
  }

  /**
   * For operations.
   *
   * @throws NotFoundException when there is none
   */
  public Erasure byId(UUID id) {
    return store.byId(id).orElseThrow(() -> new NotFoundException("Erasure " + id));
  }

  void erase(UUID person, By by, String reason) {
    parts.forEach(part -> part.erase(person, by, reason));
  }
}
