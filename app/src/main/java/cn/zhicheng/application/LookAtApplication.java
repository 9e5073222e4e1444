package cn.zhicheng.application;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.Entry;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.shared.Problems;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Operations look into one application for half an hour, with a reason that stays on record (actor
 * A12 of the domain never reads contents without one).
 */
@Component
public class LookAtApplication {
  /** How long a look may last; after that a new reason is due. */
  public static final Duration LENGTH = Duration.ofMinutes(30);

  /** What the journal calls a look. */
  static final String ACTION = "LOOK";

  private static final int SHORTEST = 10;
  private final LookStore store;
  private final Journal journal;
  private final Clock clock;

  LookAtApplication(LookStore store, Journal journal, Clock clock) {
    this.store = store;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Opens the application for the actor.
   *
   * @param number 申报编号
   * @param reason at least ten characters; auditors and the person read it
   * @return the application's id
   * @throws cn.zhicheng.shared.InvalidException without such an application or a reason
   */
  @Transactional
  public UUID look(Actor actor, String number, String reason) {
    String typed = reason.strip();
    Optional<UUID> application = store.submitted(number.strip());
    new Problems()
        .check(application.isEmpty(), "number", "没有这个编号的已提交申报，请核对申报编号。")
        .check(typed.length() < SHORTEST, "reason", "请写明查看原因，至少 10 个字，审核部门和申报人都会看到。")
        .check(typed.length() > 500, "reason", "查看原因最多 500 个字。")
        .orThrow();
    UUID id = application.orElseThrow();
    store.add(actor, id, typed, clock.instant(), LENGTH);
    journal.write(
        actor.by(),
        new Entry(Application.SUBJECT, id, ACTION, null, null, typed, Map.of())
            .with(Map.of("minutes", LENGTH.toMinutes())));
    return id;
  }
}
