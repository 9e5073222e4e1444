package cn.zhicheng.application;

import static cn.zhicheng.schema.Tables.TITLE_APPLICATION;

import cn.zhicheng.plan.Plan;
import cn.zhicheng.query.Columns;
import cn.zhicheng.query.Rendered;
import cn.zhicheng.schema.Sequences;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The application rows. Every write names the version it was made for; 0 rows mean somebody was
 * faster.
 */
@Repository
class ApplicationStore {
  private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static final Columns COLUMNS = new Columns("set_");

  /** What its individual changes without moving it. */
  private static final List<TableField<?, ?>> KEPT =
      List.of(
          TITLE_APPLICATION.CONTENT,
          TITLE_APPLICATION.SPECIALTY_ID,
          TITLE_APPLICATION.PHOTO_ID,
          TITLE_APPLICATION.UPDATED_AT);

  /** What a move changes. */
  private static final List<TableField<?, ?>> MOVED =
      List.of(
          TITLE_APPLICATION.STATUS,
          TITLE_APPLICATION.CURRENT_STEP,
          TITLE_APPLICATION.ROUND,
          TITLE_APPLICATION.UNIT_ID,
          TITLE_APPLICATION.SUBMITTED_AT,
          TITLE_APPLICATION.STEP_SINCE,
          TITLE_APPLICATION.CORRECTION_DEADLINE,
          TITLE_APPLICATION.SUBMIT_BEGUN_AT,
          TITLE_APPLICATION.OPENED_AT,
          TITLE_APPLICATION.LAST_PLACE,
          TITLE_APPLICATION.DELETED_FROM,
          TITLE_APPLICATION.DELETED_AT,
          TITLE_APPLICATION.UPDATED_AT);

  private final DSLContext db;
  private final Clock clock;
  private final Rendered<Optional<Record>> held;
  private final Rendered<Boolean> kept;
  private final Rendered<Boolean> moved;

  ApplicationStore(DSLContext db, JdbcOperations jdbc, Clock clock) {
    this.db = db;
    this.clock = clock;
    this.held =
        Rendered.row(
            db,
            jdbc,
            DSL.select(TITLE_APPLICATION.fields())
                .from(TITLE_APPLICATION)
                .where(TITLE_APPLICATION.PERSON_ID.eq(DSL.param("person", SQLDataType.UUID)))
                .and(TITLE_APPLICATION.ID.eq(DSL.param("id", SQLDataType.UUID)))
                .forUpdate());
    this.kept = Rendered.change(db, jdbc, change(KEPT));
    this.moved = Rendered.change(db, jdbc, change(MOVED));
  }

  Optional<Application> ofPerson(UUID person, UUID id) {
    return find(TITLE_APPLICATION.PERSON_ID.eq(person).and(TITLE_APPLICATION.ID.eq(id)));
  }

  /** The same, held until the transaction ends: whoever comes meanwhile waits. */
  Optional<Application> held(UUID person, UUID id) {
    return held.fetch(Map.of("person", person, "id", id)).map(ApplicationStore::application);
  }

  /** The application with this id, if it lies within the scope. */
  Optional<Application> within(Condition scope, UUID id) {
    return find(TITLE_APPLICATION.ID.eq(id).and(scope));
  }

  /** All of a person's applications but the deleted, newest plan year first (当前申报记录). */
  List<Application> allOf(UUID person) {
    return db.selectFrom(TITLE_APPLICATION)
        .where(TITLE_APPLICATION.PERSON_ID.eq(person))
        .and(TITLE_APPLICATION.STATUS.ne(ApplicationState.DELETED.name()))
        .orderBy(TITLE_APPLICATION.PLAN_YEAR.desc(), TITLE_APPLICATION.ID.desc())
        .fetch(ApplicationStore::application);
  }

  /** The one application that uses up a plan year (FAQ-P34); a cancelled plan frees it. */
  Optional<Application> liveIn(UUID person, int planYear) {
    return find(
        TITLE_APPLICATION
            .PERSON_ID
            .eq(person)
            .and(TITLE_APPLICATION.PLAN_YEAR.eq((short) planYear))
            .and(
                TITLE_APPLICATION.STATUS.notIn(
                    ApplicationState.DELETED.name(), ApplicationState.CANCELLED.name())));
  }

  private Optional<Application> find(Condition which) {
    return db.selectFrom(TITLE_APPLICATION)
        .where(which)
        .fetchOptional(ApplicationStore::application);
  }

  /** 34 + plan year + series + six digits. */
  String nextNumber(Plan plan) {
    long number = db.nextval(Sequences.APPLICATION_NUMBER);
    return "34%d%s%06d".formatted(plan.year(), plan.seriesNo(), number);
  }

  /**
   * Adds a draft, unless the plan year is used up by another one: then nothing happens and the
   * answer is false.
   */
  boolean add(Application draft, String regionCode, String commitmentIp) {
    return db.insertInto(TITLE_APPLICATION)
            .set(TITLE_APPLICATION.ID, draft.id())
            .set(TITLE_APPLICATION.APPLICATION_NO, draft.number())
            .set(TITLE_APPLICATION.PERSON_ID, draft.personId())
            .set(TITLE_APPLICATION.PLAN_ID, draft.planId())
            .set(TITLE_APPLICATION.PLAN_YEAR, (short) draft.planYear())
            .set(TITLE_APPLICATION.UNIT_ID, draft.unitId())
            .set(TITLE_APPLICATION.REGION_CODE, regionCode)
            .set(TITLE_APPLICATION.TITLE_NAME_ID, draft.titleNameId())
            .set(TITLE_APPLICATION.SPECIALTY_ID, draft.specialtyId())
            .set(TITLE_APPLICATION.APPLICATION_TYPE, draft.type())
            .set(TITLE_APPLICATION.COMMITMENT_VERSION, draft.commitmentVersion())
            .set(TITLE_APPLICATION.COMMITMENT_AT, draft.commitmentAt())
            .set(TITLE_APPLICATION.COMMITMENT_IP, commitmentIp)
            .set(TITLE_APPLICATION.CONTENT, json(draft.content()))
            .set(TITLE_APPLICATION.STATUS, draft.state().name())
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  /** Keeps what was typed, the specialty and the photo; the state stays. */
  boolean keep(Application changed) {
    Map<String, @Nullable Object> values = asLoaded(changed);
    COLUMNS.put(values, TITLE_APPLICATION.CONTENT, json(changed.content()));
    COLUMNS.put(values, TITLE_APPLICATION.SPECIALTY_ID, changed.specialtyId());
    COLUMNS.put(values, TITLE_APPLICATION.PHOTO_ID, changed.photoId());
    COLUMNS.put(values, TITLE_APPLICATION.UPDATED_AT, clock.instant());
    return kept.fetch(values);
  }

  /** Notes where its person works; no change of the application, so the version stays. */
  void place(UUID person, UUID id, String place) {
    db.update(TITLE_APPLICATION)
        .set(TITLE_APPLICATION.LAST_PLACE, place)
        .where(TITLE_APPLICATION.ID.eq(id))
        .and(TITLE_APPLICATION.PERSON_ID.eq(person))
        .execute();
  }

  /** When anything of it was last written. */
  Instant changedAt(UUID id) {
    return db.select(TITLE_APPLICATION.UPDATED_AT)
        .from(TITLE_APPLICATION)
        .where(TITLE_APPLICATION.ID.eq(id))
        .fetchSingle()
        .value1();
  }

  /**
   * Moves an application.
   *
   * @param loaded as it was loaded; only this version in this state moves
   * @param step level it stands at afterwards
   * @param unit the employer from now on; frozen once first submitted
   */
  boolean move(
      Application loaded,
      ApplicationState to,
      int step,
      int round,
      UUID unit,
      @Nullable Instant correctionDeadline) {
    Instant now = clock.instant();
    boolean sent = to == ApplicationState.IN_AUDIT;
    boolean deleted = to == ApplicationState.DELETED;
    boolean first = loaded.submittedAt() == null && sent;
    Traces traces = loaded.traces();
    Map<String, @Nullable Object> values = asLoaded(loaded);
    COLUMNS.put(values, TITLE_APPLICATION.STATUS, to.name());
    COLUMNS.put(values, TITLE_APPLICATION.CURRENT_STEP, (short) step);
    COLUMNS.put(values, TITLE_APPLICATION.ROUND, (short) round);
    COLUMNS.put(values, TITLE_APPLICATION.UNIT_ID, unit);
    COLUMNS.put(values, TITLE_APPLICATION.SUBMITTED_AT, first ? now : loaded.submittedAt());
    COLUMNS.put(values, TITLE_APPLICATION.STEP_SINCE, now);
    COLUMNS.put(values, TITLE_APPLICATION.CORRECTION_DEADLINE, correctionDeadline);
    COLUMNS.put(values, TITLE_APPLICATION.SUBMIT_BEGUN_AT, sent ? null : traces.submitBegunAt());
    COLUMNS.put(values, TITLE_APPLICATION.OPENED_AT, sent ? null : traces.openedAt());
    COLUMNS.put(values, TITLE_APPLICATION.LAST_PLACE, sent ? null : traces.lastPlace());
    COLUMNS.put(values, TITLE_APPLICATION.DELETED_FROM, deleted ? loaded.state().name() : null);
    COLUMNS.put(values, TITLE_APPLICATION.DELETED_AT, deleted ? now : null);
    COLUMNS.put(values, TITLE_APPLICATION.UPDATED_AT, now);
    return moved.fetch(values);
  }

  /** A change of these columns in the one version and state that was loaded. */
  private static ResultQuery<?> change(List<TableField<?, ?>> columns) {
    var values = new HashMap<Field<?>, Object>();
    columns.forEach(column -> values.put(column, COLUMNS.param(column)));
    return DSL.update(TITLE_APPLICATION)
        .set(values)
        .set(TITLE_APPLICATION.VERSION, TITLE_APPLICATION.VERSION.plus(DSL.inline(1)))
        .where(TITLE_APPLICATION.ID.eq(DSL.param("id", SQLDataType.UUID)))
        .and(TITLE_APPLICATION.VERSION.eq(DSL.param("loaded", SQLDataType.INTEGER)))
        .and(TITLE_APPLICATION.STATUS.eq(DSL.param("from", SQLDataType.VARCHAR)))
        .returningResult(TITLE_APPLICATION.ID);
  }

  private static Map<String, @Nullable Object> asLoaded(Application loaded) {
    var values = new HashMap<String, @Nullable Object>();
    values.put("id", loaded.id());
    values.put("loaded", loaded.version());
    values.put("from", loaded.state().name());
    return values;
  }

  static JSONB json(Map<String, String> content) {
    return JSONB.valueOf(JSON.writeValueAsString(new TreeMap<>(content)));
  }

  static Map<String, String> texts(JSONB stored) {
    return JSON.readValue(stored.data(), TEXTS);
  }

  static Application application(Record row) {
    return new Application(
        row.get(TITLE_APPLICATION.ID),
        row.get(TITLE_APPLICATION.APPLICATION_NO),
        row.get(TITLE_APPLICATION.PERSON_ID),
        row.get(TITLE_APPLICATION.PLAN_ID),
        row.get(TITLE_APPLICATION.PLAN_YEAR),
        row.get(TITLE_APPLICATION.UNIT_ID),
        row.get(TITLE_APPLICATION.TITLE_NAME_ID),
        row.get(TITLE_APPLICATION.SPECIALTY_ID),
        row.get(TITLE_APPLICATION.APPLICATION_TYPE),
        row.get(TITLE_APPLICATION.COMMITMENT_VERSION),
        row.get(TITLE_APPLICATION.COMMITMENT_AT),
        texts(row.get(TITLE_APPLICATION.CONTENT)),
        row.get(TITLE_APPLICATION.PHOTO_ID),
        ApplicationState.valueOf(row.get(TITLE_APPLICATION.STATUS)),
        row.get(TITLE_APPLICATION.CURRENT_STEP),
        row.get(TITLE_APPLICATION.ROUND),
        row.get(TITLE_APPLICATION.SUBMITTED_AT),
        row.get(TITLE_APPLICATION.STEP_SINCE),
        row.get(TITLE_APPLICATION.CORRECTION_DEADLINE),
        traces(row),
        row.get(TITLE_APPLICATION.VERSION));
  }

  private static Traces traces(Record row) {
    String from = row.get(TITLE_APPLICATION.DELETED_FROM);
    return new Traces(
        row.get(TITLE_APPLICATION.SUBMIT_BEGUN_AT),
        row.get(TITLE_APPLICATION.OPENED_AT),
        from == null ? null : ApplicationState.valueOf(from),
        row.get(TITLE_APPLICATION.DELETED_AT),
        row.get(TITLE_APPLICATION.LAST_PLACE));
  }
}
