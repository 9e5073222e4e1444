package cn.zhicheng.retention;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.Entry;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.notification.Message;
import cn.zhicheng.notification.NotificationKind;
import cn.zhicheng.notification.Recipient;
import cn.zhicheng.notification.TellPeople;
import cn.zhicheng.retention.Erasable.Outcome;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.Refusal;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.shared.StaleException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Operations decide on a request: what may go goes at once, what the law keeps is told. Nobody
 * decides on their own.
 */
@Component
public class DecideErasure {
  private static final int LONGEST = 500;
  private final Erasures erasures;
  private final ErasureStore store;
  private final Journal journal;
  private final TellPeople people;
  private final Clock clock;

  DecideErasure(
      Erasures erasures, ErasureStore store, Journal journal, TellPeople people, Clock clock) {
    this.erasures = erasures;
    this.store = store;
    this.journal = journal;
    this.people = people;
    this.clock = clock;
  }

  /**
   * Erases; it cannot be undone.
   *
   * @throws StaleException when it was decided or withdrawn meanwhile
   * @throws RefusedException {@code OWN_FILE} for one's own
   */
  @Transactional
  public void erase(Actor actor, UUID id, int version) {
    Erasure asked = mayDecide(actor, id);
    Outcome outcome = erasures.foresee(asked.personId());
    decided(actor, asked, version, ErasureState.DONE, "", outcome);
    erasures.erase(asked.personId(), actor.by(), "本人申请删除");
    tell(asked, "您申请删除的个人信息已经删除；依法需要保留的，已列明原因。");
  }

  /**
   * Refuses.
   *
   * @throws cn.zhicheng.shared.InvalidException without a reason
   * @throws StaleException when it was decided or withdrawn meanwhile
   * @throws RefusedException {@code OWN_FILE} for one's own
   */
  @Transactional
  public void refuse(Actor actor, UUID id, int version, String answer) {
    Erasure asked = mayDecide(actor, id);
    String told = answer.strip();
    new Problems()
        .check(told.isEmpty(), "answer", "请写明原因，申请人会看到。")
        .check(told.length() > LONGEST, "answer", "最多 500 个字。")
        .orThrow();
    decided(actor, asked, version, ErasureState.REFUSED, told, new Outcome(List.of(), List.of()));
    tell(asked, "您的删除申请没有同意，请查看原因。");
  }

  private Erasure mayDecide(Actor actor, UUID id) {
    Erasure asked = erasures.byId(id);
    if (actor.isSelf(asked.personId())) {
      throw new RefusedException(
          Refusal.of("OWN_FILE", "不能处理本人的删除申请，请由另一位运维人员处理。", "/operations/erasures"));
    }
    return asked;
  }

  private void decided(
      Actor actor, Erasure asked, int version, ErasureState to, String answer, Outcome outcome) {
    var decided =
        new Erasure(
            asked.id(),
            asked.personId(),
            asked.personName(),
            asked.reason(),
            to,
            answer,
            outcome.goes(),
            outcome.stays(),
            asked.askedAt(),
            actor.by().spoken(),
            clock.instant(),
            version);
    if (!store.decide(decided)) {
      throw new StaleException("这条申请刚刚已经处理或者撤回，本次没有改动。");
    }
    journal.write(
        actor.by(),
        new Entry(
            Erasure.SUBJECT,
            asked.id(),
            to == ErasureState.DONE ? "ERASE" : "REFUSE",
            ErasureState.REQUESTED.name(),
            to.name(),
            "",
            Map.of()));
  }

  private void tell(Erasure asked, String sentence) {
    people.tell(
        List.of(
            Message.now(
                    Recipient.person(asked.personId()),
                    NotificationKind.TALK,
                    "ERASURE " + asked.id(),
                    sentence,
                    "/me/data")
                .asImportant()));
  }
}
