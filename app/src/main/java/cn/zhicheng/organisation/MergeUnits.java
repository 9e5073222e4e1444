package cn.zhicheng.organisation;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.Entry;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.organisation.access.RegisterAccess;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.StaleException;
import cn.zhicheng.shared.Verdict;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A bureau lets unit B go into unit A (domain.md 4.4): people bound to B belong to A from then on,
 * requests that wait at B go back to their people, library entries that wait at B wait at A.
 * Applications keep their route (domain.md 6.2), so B must have decided those that stand at it.
 */
@Component
public class MergeUnits {
  private final Territories territories;
  private final Register register;
  private final BodyStore store;
  private final ObjectProvider<MergeParticipant> participants;
  private final Journal journal;
  private final Clock clock;

  MergeUnits(
      Territories territories,
      Register register,
      BodyStore store,
      ObjectProvider<MergeParticipant> participants,
      Journal journal,
      Clock clock) {
    this.territories = territories;
    this.register = register;
    this.store = store;
    this.participants = participants;
    this.journal = journal;
    this.clock = clock;
  }

  /** What the merge would touch, for the page that asks before. */
  public List<MergeParticipant.Effect> effects(UUID from) {
    return participants.orderedStream().flatMap(p -> p.effects(from).stream()).toList();
  }

  /** Whether this unit may go into that one now. */
  public Verdict may(Organisation from, Organisation into) {
    Verdict verdict = RegisterAccess.mayMerge(from, into);
    for (MergeParticipant participant : participants.orderedStream().toList()) {
      verdict = verdict.and(() -> participant.mayMerge(from.id()));
    }
    return verdict;
  }

  /**
   * Merges; nothing of it can be taken back.
   *
   * @param version the one of the unit that goes, as the page showed it
   * @throws cn.zhicheng.shared.NotFoundException when one of the two lies outside the region
   * @throws cn.zhicheng.shared.RefusedException when one is not active, or applications stand at it
   * @throws cn.zhicheng.shared.InvalidException without a reason
   * @throws StaleException when a colleague was faster
   */
  @Transactional
  public void merge(Actor actor, UUID fromId, int version, UUID intoId, String reason) {
    Territory territory = territories.of(actor);
    store.hold(territory.acting().regionCode(), List.of(fromId, intoId));
    Organisation from = register.get(territory, fromId).organisation();
    Organisation into = register.get(territory, intoId).organisation();
    may(from, into).orThrow();
    String typed = reason.strip();
    new Problems()
        .check(typed.isEmpty(), "reason", "请写明合并的依据，例如机构改革文件的名称和文号。")
        .check(typed.length() > 500, "reason", "合并依据最多 500 个字。")
        .orThrow();
    OrganisationStatus to =
        OrganisationStatus.MOVES.next(from.status(), OrganisationMove.MERGE).orElseThrow();
    if (from.version() != version || !store.move(from, to, typed, intoId, clock.instant())) {
      throw new StaleException("这个单位刚刚已被他人修改，合并没有进行。请刷新后查看。");
    }
    participants.orderedStream().forEach(p -> p.merge(actor, from, into, typed));
    journal.write(
        actor.by(),
        Entry.move(Register.SUBJECT, fromId, OrganisationMove.MERGE, from.status(), to, typed)
            .with(Map.of("into", intoId.toString(), "intoName", into.name())));
    journal.write(
        actor.by(),
        new Entry(Register.SUBJECT, intoId, "TAKE_IN", null, null, typed, Map.of())
            .with(Map.of("from", fromId.toString(), "fromName", from.name())));
  }
}
