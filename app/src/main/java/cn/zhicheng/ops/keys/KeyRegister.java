package cn.zhicheng.ops.keys;

import static cn.zhicheng.schema.Tables.PERSON;
import static cn.zhicheng.schema.Tables.SEALING_KEY;

import cn.zhicheng.identity.Holder;
import cn.zhicheng.shared.Sealer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/**
 * Remembers by their ids which keys the database needs, and lets the product start with them alone:
 * a key taken away too early is told before anybody meets a value that does not open.
 */
@Component
public class KeyRegister {
  private static final String DATA = "DATA";
  private static final String INDEX = "INDEX";
  private final DSLContext db;
  private final Sealer sealer;
  private final Clock clock;

  KeyRegister(DSLContext db, Sealer sealer, Clock clock) {
    this.db = db;
    this.sealer = sealer;
    this.clock = clock;
  }

  /**
   * At the product's start.
   *
   * @throws IllegalStateException when a key is missing, or new where a command must come first
   */
  public void requireAll() {
    List<String> missing = needed(DATA);
    missing.removeAll(sealer.keyIds());
    if (!missing.isEmpty()) {
      throw new IllegalStateException(
          "Values in the database are sealed under data keys that are not configured: %s. Put them into ZHICHENG_DATA_KEYS_ALSO; ./ops rotate-keys seals everything under the current key, then they can go."
              .formatted(missing));
    }
    int used = indexKeysInUse();
    if (used < sealer.indexIds().size()) {
      throw new IllegalStateException(
          "ZHICHENG_INDEX_KEY has a new key that the blind indexes were not made with yet. Stop all nodes and run ./ops rotate-keys --index.");
    }
    began(DATA, sealer.current().id());
    began(INDEX, sealer.indexIds().getLast());
  }

  /**
   * With how many of the configured index keys the indexes were made.
   *
   * @throws IllegalStateException when with none of them
   */
  int indexKeysInUse() {
    List<String> ids = sealer.indexIds();
    List<String> needed = needed(INDEX);
    int used =
        needed.isEmpty()
            ? bySample(ids.size())
            : needed.stream().mapToInt(id -> ids.indexOf(id) + 1).min().orElseThrow();
    if (used == 0) {
      throw new IllegalStateException(
          "ZHICHENG_INDEX_KEY is not what the blind indexes in the database were made with: nobody would be found. Set the former key, or all keys in the order they came into use.");
    }
    return used;
  }

  /** In a database of the time before this register: as one person's row says. */
  private int bySample(int keys) {
    Optional<Integer> used =
        db.select(PERSON.ID_NO, PERSON.ID_NO_INDEX)
            .from(PERSON)
            .limit(1)
            .fetchOptional(row -> {
              String number = sealer.open(row.value1(), Holder.PURPOSE);
              for (int some = keys; some > 0; some--) {
                if (Arrays.equals(sealer.index(number, Holder.PURPOSE, some), row.value2())) {
                  return some;
                }
              }
              return 0;
            });
    return used.orElse(keys);
  }

  private List<String> needed(String kind) {
    return new ArrayList<>(
        db.select(SEALING_KEY.KEY_ID)
            .from(SEALING_KEY)
            .where(SEALING_KEY.KIND.eq(kind))
            .and(SEALING_KEY.ENDED_AT.isNull())
            .fetch(SEALING_KEY.KEY_ID));
  }

  private void began(String kind, String id) {
    db.insertInto(SEALING_KEY)
        .set(SEALING_KEY.KIND, kind)
        .set(SEALING_KEY.KEY_ID, id)
        .set(SEALING_KEY.SINCE, clock.instant())
        .onConflict(SEALING_KEY.KIND, SEALING_KEY.KEY_ID)
        .doUpdate()
        .setNull(SEALING_KEY.ENDED_AT)
        .where(SEALING_KEY.ENDED_AT.isNotNull())
        .execute();
  }

  /** Nothing is sealed under another data key than the current one. */
  void endOthers() {
    began(DATA, sealer.current().id());
    end(DATA, SEALING_KEY.KEY_ID.ne(sealer.current().id()));
  }

  /** The indexes are made with all keys now; inside the caller's transaction. */
  void indexed() {
    end(INDEX, DSL.noCondition());
    began(INDEX, sealer.indexIds().getLast());
  }

  private void end(String kind, Condition which) {
    db.update(SEALING_KEY)
        .set(SEALING_KEY.ENDED_AT, clock.instant())
        .where(SEALING_KEY.KIND.eq(kind))
        .and(SEALING_KEY.ENDED_AT.isNull())
        .and(which)
        .execute();
  }
}
