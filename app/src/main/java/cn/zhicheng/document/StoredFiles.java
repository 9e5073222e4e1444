package cn.zhicheng.document;

import static cn.zhicheng.schema.Tables.DOCUMENT;

import cn.zhicheng.document.DocumentStore.Kept;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record3;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * All files of this installation, folder or bucket, beside the rows that name them: two lists in
 * the order of their hashes, walked together, so that memory does not grow with them.
 */
@Component
public class StoredFiles {
  /** Younger ones without a row may be on their way. */
  private static final Duration YOUNG = Duration.ofDays(1);

  private static final int FETCHED = 1000;
  private final DSLContext db;
  private final DocumentStore store;
  private final Clock clock;

  StoredFiles(DSLContext db, DocumentStore store, Clock clock) {
    this.db = db;
    this.store = store;
    this.clock = clock;
  }

  /** What can be wrong with a file. */
  public enum Fault {
    MISSING,
    WRONG_SIZE,
    /** Its content no longer has its hash. */
    CHANGED,
    /** No row names it. Breaks nothing; older than a day. */
    UNNAMED
  }

  /** Is told of each. */
  @FunctionalInterface
  public interface Faults {
    /**
     * @param document a row that names it; null for none
     */
    void add(Fault fault, String sha256, @Nullable UUID document);
  }

  private record Named(String sha256, @Nullable Long size, UUID document) {}

  /** How many contents the rows name, previews included. */
  public long named() {
    return db.fetchCount(names());
  }

  /** Each content that rows name, as hash, in order, inside the caller's transaction. */
  public void eachNamed(Consumer<String> to) {
    try (Cursor<Record3<String, Long, UUID>> rows = rows()) {
      rows.forEach(row -> to.accept(row.value1()));
    }
  }

  /**
   * The content, held against its hash.
   *
   * @throws IllegalStateException when it is missing or was changed
   */
  public byte[] read(String sha256) {
    return store.get(sha256);
  }

  /** Keeps a content; one that is there stays. */
  public void keep(String sha256, byte[] content) {
    store.put(sha256, content);
  }

  /**
   * Holds files against rows inside the caller's transaction.
   *
   * @param read of which hashes the content is read too
   */
  public void each(Predicate<String> read, Faults faults) {
    Instant young = clock.instant().minus(YOUNG);
    try (Cursor<Record3<String, Long, UUID>> rows = rows();
        Stream<Kept> files = store.all()) {
      Iterator<Record3<String, Long, UUID>> left = rows.iterator();
      Iterator<Kept> right = files.iterator();
      @Nullable Named named = next(left);
      @Nullable Kept kept = nextKept(right);
      while (named != null || kept != null) {
        int order = order(named, kept);
        if (order < 0 && named != null) {
          faults.add(Fault.MISSING, named.sha256(), named.document());
        } else if (order > 0 && kept != null && kept.since().isBefore(young)) {
          faults.add(Fault.UNNAMED, kept.sha256(), null);
        } else if (order == 0 && named != null && kept != null) {
          look(named, kept, read, faults);
        }
        named = order <= 0 ? next(left) : named;
        kept = order >= 0 ? nextKept(right) : kept;
      }
    }
  }

  private void look(Named named, Kept kept, Predicate<String> read, Faults faults) {
    Long size = named.size();
    if (size != null && size != kept.size()) {
      faults.add(Fault.WRONG_SIZE, named.sha256(), named.document());
    } else if (read.test(named.sha256()) && !unchanged(named.sha256())) {
      faults.add(Fault.CHANGED, named.sha256(), named.document());
    }
  }

  private boolean unchanged(String sha256) {
    try {
      store.get(sha256);
      return true;
    } catch (IllegalStateException changed) {
      return false;
    }
  }

  /** Below 0: the row has no file; above: the file has no row. */
  private static int order(@Nullable Named named, @Nullable Kept kept) {
    if (named == null) {
      return 1;
    }
    return kept == null ? -1 : named.sha256().compareTo(kept.sha256());
  }

  private static @Nullable Named next(Iterator<Record3<String, Long, UUID>> rows) {
    if (!rows.hasNext()) {
      return null;
    }
    var row = rows.next();
    return new Named(row.value1(), row.value2(), row.value3());
  }

  private static @Nullable Kept nextKept(Iterator<Kept> files) {
    return files.hasNext() ? files.next() : null;
  }

  private Cursor<Record3<String, Long, UUID>> rows() {
    return names().fetchSize(FETCHED).fetchLazy();
  }

  /** Contents and previews by hash; of previews no size is known. */
  private Select<Record3<String, Long, UUID>> names() {
    var all =
        DSL.select(DOCUMENT.SHA256.as("sha"), DOCUMENT.SIZE.as("bytes"), DOCUMENT.ID.as("id"))
            .from(DOCUMENT)
            .unionAll(
                DSL.select(
                        DOCUMENT.PREVIEW_SHA256,
                        DSL.castNull(DOCUMENT.SIZE.getDataType()),
                        DOCUMENT.ID)
                    .from(DOCUMENT)
                    .where(DOCUMENT.PREVIEW_SHA256.isNotNull()))
            .asTable("files");
    var sha = Objects.requireNonNull(all.field("sha", String.class));
    return db.select(
            sha,
            DSL.max(all.field("bytes", Long.class)),
            DSL.field("min(id::text)::uuid", UUID.class))
        .from(all)
        .groupBy(sha)
        .orderBy(sha.collate("C"));
  }
}
