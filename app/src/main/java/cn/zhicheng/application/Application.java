package cn.zhicheng.application;

import cn.zhicheng.shared.Refusal;
import cn.zhicheng.shared.RefusedException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One title application as loaded, with the version every move must name.
 *
 * @param number printed on the form, e.g. 34202622000001
 * @param unitId unit at the time of applying
 * @param content what the individual typed, by {@link ContentField} name
 * @param step level it stands at, from 1; 0 before the first submission
 * @param round 1 for the first submission, +1 with each resubmission
 * @param correctionDeadline until when a return may be answered; null when not returned
 * @param traces what it remembers for whoever acts late or twice
 */
public record Application(
    UUID id,
    String number,
    UUID personId,
    UUID planId,
    int planYear,
    UUID unitId,
    String titleNameId,
    String specialtyId,
    String type,
    String commitmentVersion,
    Instant commitmentAt,
    Map<String, String> content,
    @Nullable UUID photoId,
    ApplicationState state,
    int step,
    int round,
    @Nullable Instant submittedAt,
    @Nullable Instant stepSince,
    @Nullable Instant correctionDeadline,
    Traces traces,
    int version) {

  /** What this application is called in the journal. */
  public static final String SUBJECT = "APPLICATION";

  /** The application type that needs a basis and two referees (domain 4.7). */
  public static final String EXCEPTIONAL = "破格申报";

  /**
   * The state a move leads to.
   *
   * @throws RefusedException when the table knows no such move from here
   */
  public ApplicationState after(ApplicationMove move) {
    return ApplicationState.MOVES
        .next(state, move)
        .orElseThrow(() ->
            new RefusedException(
                Refusal.of("NOT_NOW", "申报当前为「" + state.label() + "」，不能「" + move.label() + "」。")));
  }

  public boolean exceptional() {
    return type.equals(EXCEPTIONAL);
  }

  public String text(ContentField field) {
    return content.getOrDefault(field.name(), "");
  }

  /**
   * Whether it was submitted at least once, so that the form may be exported (FAQ-P43, FAQ-P44).
   */
  public boolean everSubmitted() {
    return round > 0;
  }
}
