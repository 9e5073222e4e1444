package cn.zhicheng.journal;

import static cn.zhicheng.schema.Tables.ACCOUNT;
import static cn.zhicheng.schema.Tables.LOOK;
import static cn.zhicheng.schema.Tables.PERSON;

import cn.zhicheng.barrier.Callers;
import cn.zhicheng.shared.Ids;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.shared.Slice;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who looked at a person's data: written by every page and file that shows it to somebody else,
 * before the answer leaves, so that no look is lost.
 */
@Component
public class Looks {
  private static final int PAGE = 20;
  private static final int LONGEST_NAME = 300;
  private final DSLContext db;
  private final Clock clock;

  Looks(DSLContext db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /**
   * Notes a look; one statement. Looks at one's own data, through whichever account, are not noted.
   *
   * @param person whose data it is
   * @param subject id of what was looked at
   * @param name of it in words, as the person knows it
   */
  @Transactional
  public void record(By by, UUID person, LookKind kind, UUID subject, String name) {
    UUID account = by.account();
    if (account == null) {
      return;
    }
    Callers.intoFileOf(person, () -> written(by, account, person, kind, subject, name));
  }

  private int written(By by, UUID account, UUID person, LookKind kind, UUID subject, String name) {
    Instant now = clock.instant();
    return db.insertInto(
            LOOK,
            LOOK.ID,
            LOOK.PERSON_ID,
            LOOK.DAY,
            LOOK.ACCOUNT_ID,
            LOOK.ROLE,
            LOOK.BODY,
            LOOK.NAME,
            LOOK.KIND,
            LOOK.SUBJECT_ID,
            LOOK.SUBJECT_NAME,
            LOOK.FIRST_AT,
            LOOK.LAST_AT)
        .select(
            DSL.select(
                    DSL.val(Ids.next(), LOOK.ID),
                    DSL.val(person, LOOK.PERSON_ID),
                    DSL.val(ProvinceTime.day(now), LOOK.DAY),
                    DSL.val(account, LOOK.ACCOUNT_ID),
                    DSL.val(by.role(), LOOK.ROLE),
                    DSL.val(by.body(), LOOK.BODY),
                    DSL.val(by.name(), LOOK.NAME),
                    DSL.val(kind.name(), LOOK.KIND),
                    DSL.val(subject, LOOK.SUBJECT_ID),
                    DSL.val(shortened(name), LOOK.SUBJECT_NAME),
                    DSL.val(now, LOOK.FIRST_AT),
                    DSL.val(now, LOOK.LAST_AT))
                .where(DSL.notExists(own(account, person))))
        .onConflict(
            LOOK.PERSON_ID, LOOK.DAY, LOOK.ACCOUNT_ID, LOOK.BODY, LOOK.KIND, LOOK.SUBJECT_ID)
        .doUpdate()
        .set(LOOK.TIMES, LOOK.TIMES.plus(1))
        .set(LOOK.LAST_AT, now)
        .execute();
  }

  /**
   * One page, the latest first.
   *
   * @param after key of the page before; null for the first page
   */
  public Slice<Look> of(UUID person, @Nullable UUID after) {
    return of(person, after, PAGE);
  }

  /** The same in pages of this size. */
  public Slice<Look> of(UUID person, @Nullable UUID after, int size) {
    Condition older = after == null ? DSL.noCondition() : LOOK.ID.lt(after);
    var rows =
        db.selectFrom(LOOK)
            .where(LOOK.PERSON_ID.eq(person))
            .and(older)
            .orderBy(LOOK.ID.desc())
            .limit(size + 1)
            .fetch(Looks::look);
    return Slice.cut(rows, size, look -> look.id().toString());
  }

  /** Whether the account is the person's own, or another door of the same natural person. */
  private static org.jooq.Select<?> own(UUID account, UUID person) {
    return DSL.selectOne()
        .from(ACCOUNT)
        .join(PERSON)
        .on(PERSON.ID.eq(person))
        .where(ACCOUNT.ID.eq(account))
        .and(ACCOUNT.PERSON_ID.eq(PERSON.ID).or(ACCOUNT.HOLDER_INDEX.eq(PERSON.ID_NO_INDEX)));
  }

  private static String shortened(String name) {
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
  }

  private static Look look(Record row) {
    return new Look(
        row.get(LOOK.ID),
        new By(
            row.get(LOOK.ACCOUNT_ID), row.get(LOOK.NAME), row.get(LOOK.ROLE), row.get(LOOK.BODY)),
        LookKind.valueOf(row.get(LOOK.KIND)),
        row.get(LOOK.SUBJECT_NAME),
        row.get(LOOK.TIMES),
        row.get(LOOK.FIRST_AT),
        row.get(LOOK.LAST_AT));
  }
}
