package cn.zhicheng.organisation.preset;

import static cn.zhicheng.schema.Tables.PRESET_REQUEST;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Role;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.shared.Slice;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.OrderField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Finds requests: operations see all, a bureau its own. */
@Repository
public class PresetRequests {
  /** Rows of one page. */
  public static final int PAGE = 20;

  private final PresetRequestStore store;
  private final KnownBodies known;

  PresetRequests(PresetRequestStore store, KnownBodies known) {
    this.store = store;
    this.known = known;
  }

  /**
   * One request of the actor's scope.
   *
   * @throws NotFoundException outside of it
   */
  public PresetRequest get(Actor actor, UUID id) {
    return store
        .find(scope(actor), id)
        .orElseThrow(() -> new NotFoundException("No preset request " + id));
  }

  /** How many wait for operations. */
  public int waiting() {
    return store.waiting();
  }

  /** A free login name to propose for this request. */
  public String freeLoginName(PresetRequest request) {
    return known.freeLoginName(request.body().kind(), request.body().regionCode());
  }

  /** Whether a body of this kind, name and region exists, which a further account does not mind. */
  public boolean duplicate(PresetRequest request) {
    PresetBody body = request.body();
    return request.kind() != PresetKind.FURTHER
        && !known.named(body.kind(), body.regionCode(), body.name()).isEmpty();
  }

  /**
   * One page: waiting ones oldest first, all others newest first.
   *
   * @param after key of the page before; null or unreadable for the first
   */
  public Slice<PresetRequest> page(Actor actor, PresetRequestState state, @Nullable String after) {
    boolean oldestFirst = state == PresetRequestState.REQUESTED;
    Condition which =
        PresetRequestStore.scope(scope(actor))
            .and(PRESET_REQUEST.STATUS.eq(state.name()))
            .and(beyond(after, oldestFirst));
    List<OrderField<?>> order =
        oldestFirst
            ? List.of(PRESET_REQUEST.REQUESTED_AT.asc(), PRESET_REQUEST.ID.asc())
            : List.of(PRESET_REQUEST.REQUESTED_AT.desc(), PRESET_REQUEST.ID.desc());
    return Slice.cut(store.rows(which, order, PAGE + 1), PAGE, PresetRequests::key);
  }

  private static @Nullable UUID scope(Actor actor) {
    return actor.role() == Role.OPS ? null : actor.organisation();
  }

  private static Condition beyond(@Nullable String after, boolean oldestFirst) {
    String[] parts = after == null ? new String[0] : after.split("_", 2);
    if (parts.length != 2) {
      return DSL.noCondition();
    }
    try {
      Instant at = Instant.EPOCH.plus(Long.parseLong(parts[0]), ChronoUnit.MICROS);
      var row = DSL.row(PRESET_REQUEST.REQUESTED_AT, PRESET_REQUEST.ID);
      UUID id = UUID.fromString(parts[1]);
      return oldestFirst ? row.gt(at, id) : row.lt(at, id);
    } catch (IllegalArgumentException e) {
      return DSL.noCondition();
    }
  }

  private static String key(PresetRequest request) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, request.requestedAt()) + "_" + request.id();
  }
}
