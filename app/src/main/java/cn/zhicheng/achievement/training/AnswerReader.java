package cn.zhicheng.achievement.training;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads answers, and believes none that breaks the interface's own limits. */
final class AnswerReader {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();
  private static final int MOST_HOURS = 500;

  private AnswerReader() {}

  /** A bearer token and how long it is good. */
  record Token(String value, Duration life) {}

  /** RFC 6749, 5.1. */
  private record TokenAnswer(@Nullable String access_token, long expires_in) {}

  /** One page. */
  record Page(List<TrainingRecord> records, @Nullable String nextCursor) {}

  private record PageAnswer(@Nullable List<RecordAnswer> records, @Nullable String nextCursor) {}

  private record RecordAnswer(
      @Nullable String recordId,
      int version,
      @Nullable String status,
      int year,
      @Nullable String course,
      @Nullable String organiser,
      @Nullable String form,
      int hours,
      @Nullable String completedOn,
      @Nullable String certificateNo) {}

  static Token token(String body) {
    TokenAnswer answer = read(body, TokenAnswer.class);
    String token = answer.access_token();
    if (token == null || !token.matches("[\\x21-\\x7e]{1,4000}")) {
      throw broken("no token", null);
    }
    return new Token(token, Duration.ofSeconds(answer.expires_in()));
  }

  /** A page of records, all of this year. */
  static Page page(String body, int year) {
    PageAnswer answer = read(body, PageAnswer.class);
    List<RecordAnswer> records = answer.records();
    if (records == null) {
      throw broken("no records", null);
    }
    String next = answer.nextCursor();
    return new Page(
        records.stream().map(record -> record(record, year)).toList(),
        next == null || next.isEmpty() ? null : next);
  }

  private static TrainingRecord record(RecordAnswer told, int year) {
    String status = text(told.status(), 1, 20);
    require(told.year() == year && told.version() > 0, "record of another year");
    require(told.hours() >= 1 && told.hours() <= MOST_HOURS, "hours out of range");
    require(status.equals("VALID") || status.equals("WITHDRAWN"), "unknown status");
    return new TrainingRecord(
        text(told.recordId(), 1, 64),
        told.version(),
        status.equals("WITHDRAWN"),
        year,
        text(told.course(), 1, 200),
        text(told.organiser(), 1, 100),
        text(told.form(), 0, 20),
        told.hours(),
        day(told.completedOn()),
        text(told.certificateNo(), 0, 40));
  }

  private static String text(@Nullable String told, int least, int most) {
    String text = told == null ? "" : told.strip();
    int length = text.codePointCount(0, text.length());
    boolean readable = text.codePoints().noneMatch(Character::isISOControl);
    require(length >= least && length <= most && readable, "text too short, long or unreadable");
    return text;
  }

  private static @Nullable LocalDate day(@Nullable String told) {
    try {
      return told == null || told.isEmpty() ? null : LocalDate.parse(told);
    } catch (DateTimeParseException e) {
      throw broken("no date", e);
    }
  }

  private static <T> T read(String body, Class<T> type) {
    try {
      T answer = JSON.readValue(body, type);
      if (answer == null) {
        throw broken("null", null);
      }
      return answer;
    } catch (JacksonException e) {
      // Without the cause: its message may quote the answer, which is about a person.
      throw broken("no JSON of this kind: " + e.getClass().getSimpleName(), null);
    }
  }

  private static void require(boolean kept, String otherwise) {
    if (!kept) {
      throw broken(otherwise, null);
    }
  }

  private static TrainingUnavailableException broken(String what, @Nullable Throwable cause) {
    return new TrainingUnavailableException(TrainingTrouble.BROKEN, what, cause);
  }
}
