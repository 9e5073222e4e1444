package cn.zhicheng.application;

import static cn.zhicheng.schema.Tables.APPLICATION_SUBMISSION;

import cn.zhicheng.shared.Sha256;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.Record2;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What was submitted in each round. */
@Repository
class SubmissionStore {
  private static final TypeReference<List<Submission.Part>> PARTS = new TypeReference<>() {};
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private final DSLContext db;

  SubmissionStore(DSLContext db) {
    this.db = db;
  }

  /**
   * Keeps a submission and says its hash.
   *
   * @param pressed as it was when 「提交」 was pressed
   */
  String add(Application pressed, int round, List<Submission.Part> parts, Instant at) {
    String content = JSON.writeValueAsString(parts);
    String hash = hash(pressed.id(), round, parts);
    db.insertInto(APPLICATION_SUBMISSION)
        .set(APPLICATION_SUBMISSION.APPLICATION_ID, pressed.id())
        .set(APPLICATION_SUBMISSION.ROUND, (short) round)
        .set(APPLICATION_SUBMISSION.CONTENT, JSONB.valueOf(content))
        .set(APPLICATION_SUBMISSION.HASH, hash)
        .set(APPLICATION_SUBMISSION.SUBMITTED_AT, at)
        .set(APPLICATION_SUBMISSION.MADE_FROM, pressed.version())
        .execute();
    return hash;
  }

  /** The hash this content has, whenever it is asked. */
  static String hash(UUID application, int round, List<Submission.Part> parts) {
    return Sha256.of(application + "|" + round + "|" + JSON.writeValueAsString(parts));
  }

  /** What was submitted from this version of the application; empty when nothing was. */
  Optional<Receipt.Slip> madeFrom(UUID application, int version) {
    return db.select(APPLICATION_SUBMISSION.ROUND, APPLICATION_SUBMISSION.HASH)
        .from(APPLICATION_SUBMISSION)
        .where(APPLICATION_SUBMISSION.APPLICATION_ID.eq(application))
        .and(APPLICATION_SUBMISSION.MADE_FROM.eq(version))
        .fetchOptional(row -> new Receipt.Slip(row.value1(), row.value2()));
  }

  /** What was submitted in these rounds, by round, as part of a query. */
  static Field<Map<Integer, Submission>> submitted(UUID application, Set<Integer> rounds) {
    return DSL.multiset(
            DSL.select(
                    APPLICATION_SUBMISSION.ROUND,
                    APPLICATION_SUBMISSION.CONTENT.cast(SQLDataType.CLOB),
                    APPLICATION_SUBMISSION.HASH,
                    APPLICATION_SUBMISSION.SUBMITTED_AT)
                .from(APPLICATION_SUBMISSION)
                .where(APPLICATION_SUBMISSION.APPLICATION_ID.eq(application))
                .and(APPLICATION_SUBMISSION.ROUND.in(rounds)))
        .convertFrom(rows ->
            rows.stream()
                .map(row ->
                    new Submission(
                        row.value1(),
                        JSON.readValue(row.value2(), PARTS),
                        row.value3(),
                        row.value4()))
                .collect(Collectors.toMap(Submission::round, Function.identity())));
  }

  /** The same alone. */
  Map<Integer, Submission> of(UUID application, Set<Integer> rounds) {
    return db.select(submitted(application, rounds)).fetchSingle().value1();
  }

  /** Everything that was submitted of an application. */
  List<Submission> allOf(UUID application) {
    return db.selectFrom(APPLICATION_SUBMISSION)
        .where(APPLICATION_SUBMISSION.APPLICATION_ID.eq(application))
        .fetch(SubmissionStore::submission);
  }

  /** The receipt of a round; empty when nothing was submitted in it. */
  String hash(UUID application, int round) {
    return db.select(APPLICATION_SUBMISSION.HASH)
        .from(APPLICATION_SUBMISSION)
        .where(APPLICATION_SUBMISSION.APPLICATION_ID.eq(application))
        .and(APPLICATION_SUBMISSION.ROUND.eq((short) round))
        .fetchOptional(APPLICATION_SUBMISSION.HASH)
        .orElse("");
  }

  /** When each round was submitted, as part of a query on applications. */
  static Field<Map<Integer, Instant>> times(Field<UUID> application) {
    return DSL.multiset(
            DSL.select(APPLICATION_SUBMISSION.ROUND, APPLICATION_SUBMISSION.SUBMITTED_AT)
                .from(APPLICATION_SUBMISSION)
                .where(APPLICATION_SUBMISSION.APPLICATION_ID.eq(application)))
        .convertFrom(rows ->
            rows.stream()
                .collect(Collectors.toMap(row -> row.value1().intValue(), Record2::value2)));
  }

  static Submission submission(Record row) {
    return new Submission(
        row.get(APPLICATION_SUBMISSION.ROUND),
        JSON.readValue(row.get(APPLICATION_SUBMISSION.CONTENT).data(), PARTS),
        row.get(APPLICATION_SUBMISSION.HASH),
        row.get(APPLICATION_SUBMISSION.SUBMITTED_AT));
  }
}
