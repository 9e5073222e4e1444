package cn.zhicheng.application.bans;

import cn.zhicheng.person.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision that bars a person from applying for a while.
 *
 * @param fact what the person did
 * @param decisionNo number of the paper it rests on
 * @param from first day
 * @param to last day
 * @param body name of the bureau that entered it
 * @param liftedAt null unless it was lifted before its time
 * @param liftReason empty unless it was lifted
 */
public record Ban(
    UUID id,
    Person person,
    String fact,
    String decisionNo,
    LocalDate from,
    LocalDate to,
    String body,
    @Nullable Instant liftedAt,
    String liftReason,
    int version) {
  /** The kind the journal knows bans by. */
  public static final String SUBJECT = "BAN";

  public BanState on(LocalDate day) {
    if (liftedAt != null) {
      return BanState.LIFTED;
    }
    if (day.isBefore(from)) {
      return BanState.COMING;
    }
    return day.isAfter(to) ? BanState.OVER : BanState.RUNNING;
  }
}
