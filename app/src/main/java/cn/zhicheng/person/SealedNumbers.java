package cn.zhicheng.person;

import static cn.zhicheng.schema.Tables.PERSON;

import cn.zhicheng.shared.Sealer;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record4;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens everybody's sealed numbers to see that they open; nothing of them leaves this class. */
@Component
public class SealedNumbers {
  private static final int FETCHED = 1000;
  private final DSLContext db;
  private final Sealer sealer;

  SealedNumbers(DSLContext db, Sealer sealer) {
    this.db = db;
    this.sealer = sealer;
  }

  /** What can be wrong with a person's numbers. */
  public enum Fault {
    /** The ID number does not open: another key, or changed. */
    ID_NUMBER_SHUT,
    /** The same of the mobile number. */
    MOBILE_SHUT,
    /** The person is not found by their ID number. */
    INDEX_WRONG
  }

  /**
   * Reads them inside the caller's transaction, one after the other.
   *
   * @param faulty is told of every person and fault
   * @return how many persons there are
   */
  public long each(BiConsumer<UUID, Fault> faulty) {
    long all = 0;
    try (Cursor<Record4<UUID, byte[], byte[], byte[]>> rows =
        db.select(PERSON.ID, PERSON.ID_NO, PERSON.ID_NO_INDEX, PERSON.MOBILE)
            .from(PERSON)
            .fetchSize(FETCHED)
            .fetchLazy()) {
      for (var row : rows) {
        all++;
        look(row.value1(), row.value2(), row.value3(), row.value4(), faulty);
      }
    }
    return all;
  }

  private void look(
      UUID person, byte[] number, byte[] index, byte[] mobile, BiConsumer<UUID, Fault> faulty) {
    String opened = opened(number, PersonStore.ID_NO);
    if (opened == null) {
      faulty.accept(person, Fault.ID_NUMBER_SHUT);
    } else if (!Arrays.equals(sealer.index(opened, PersonStore.ID_NO), index)) {
      faulty.accept(person, Fault.INDEX_WRONG);
    }
    if (opened(mobile, PersonStore.MOBILE) == null) {
      faulty.accept(person, Fault.MOBILE_SHUT);
    }
  }

  /** Null for what does not open. */
  private @Nullable String opened(byte[] sealed, String context) {
    try {
      return sealer.open(sealed, context);
    } catch (IllegalStateException | IllegalArgumentException shut) {
      return null;
    }
  }
}
