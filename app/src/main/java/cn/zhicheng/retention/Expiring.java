package cn.zhicheng.retention;

import static cn.zhicheng.schema.Tables.RETENTION_NOTICE;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * A module's bean for one kind of its data that the clock erases: {@code days} of its rule after it
 * was last touched, and after two notices. Called inside a transaction.
 */
public interface Expiring {
  /** The kind, as in {@code rules.yml}. */
  String kind();

  /**
   * Something whose time comes.
   *
   * @param words what it is, as its person knows it, e.g. 业绩草稿「论文」; no personal numbers
   * @param path where its person finds it
   */
  record Idle(UUID subject, UUID person, String words, String path) {}

  /** Some of those not touched since this instant that were not given notice of yet. */
  List<Idle> idle(Instant since, int most);

  /** The one with this id, or none when it was touched since, or is no longer of this kind. */
  List<Idle> still(UUID subject, Instant since);

  /**
   * Erases it with a line in its history that holds nothing of it.
   *
   * @return false when it was touched since, and nothing was done
   */
  boolean erase(UUID subject, Instant since);

  /** Within a query over what has these ids: nobody was told of it yet. */
  static Condition untold(String kind, Field<UUID> subject) {
    return DSL.notExists(
        DSL.selectOne()
            .from(RETENTION_NOTICE)
            .where(RETENTION_NOTICE.KIND.eq(kind))
            .and(RETENTION_NOTICE.SUBJECT_ID.eq(subject)));
  }
}
