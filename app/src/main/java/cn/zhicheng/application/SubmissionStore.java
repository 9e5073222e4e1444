package cn.zhicheng.application;

import static cn.zhicheng.schema.Tables.APPLICATION_SUBMISSION;

import cn.zhicheng.shared.Sha256;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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

  /** Keeps a submission and says its hash. */
  String add(UUID application, int round, List<Submission.Part> parts, Instant at) {
    String content = JSON.writeValueAsString(parts);
    String hash = Sha256.of(application + "|" + round + "|" + content);
    db.insertInto(APPLICATION_SUBMISSION)
        .set(APPLICATION_SUBMISSION.APPLICATION_ID, application)
        .set(APPLICATION_SUBMISSION.ROUND, (short) round)
        .set(APPLICATION_SUBMISSION.CONTENT, JSONB.valueOf(content))
        .set(APPLICATION_SUBMISSION.HASH, hash)
        .set(APPLICATION_SUBMISSION.SUBMITTED_AT, at)
        .execute();
    return hash;
  }

  /** What was submitted in these rounds, by round. */
  Map<Integer, Submission> of(UUID application, Set<Integer> rounds) {
    return db
        .selectFrom(APPLICATION_SUBMISSION)
        .where(APPLICATION_SUBMISSION.APPLICATION_ID.eq(application))
        .and(APPLICATION_SUBMISSION.ROUND.in(rounds))
        .fetch(SubmissionStore::submission)
        .stream()
        .collect(Collectors.toMap(Submission::round, Function.identity()));
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

  private static Submission submission(Record row) {
    return new Submission(
        row.get(APPLICATION_SUBMISSION.ROUND),
        JSON.readValue(row.get(APPLICATION_SUBMISSION.CONTENT).data(), PARTS),
        row.get(APPLICATION_SUBMISSION.HASH),
        row.get(APPLICATION_SUBMISSION.SUBMITTED_AT));
  }
}
