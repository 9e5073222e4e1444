package cn.zhicheng.application;

import static cn.zhicheng.schema.Tables.APPLICATION_STEP;
import static cn.zhicheng.schema.Tables.ORGANISATION;
import static cn.zhicheng.schema.Tables.PERSON;
import static cn.zhicheng.schema.Tables.TITLE_APPLICATION;

import cn.zhicheng.organisation.OrganisationStatus;
import cn.zhicheng.organisation.Organisations;
import cn.zhicheng.schema.tables.Organisation;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Applications under way whose next levels lie with a stopped or merged body. */
@Repository
public class StrandedFiles {
  /** More than this on one page helps nobody. */
  public static final int SHOWN = 50;

  private static final Organisation BODY = ORGANISATION.as("body");
  private final DSLContext db;

  StrandedFiles(DSLContext db) {
    this.db = db;
  }

  /** One level that nobody can decide at. */
  public record Stranded(
      UUID application,
      String number,
      String person,
      String unit,
      int seq,
      String label,
      UUID body,
      String bodyName,
      boolean waiting) {}

  /** Those of units in the region, the oldest first; at most one more than shown. */
  public List<Stranded> of(String region) {
    return find(Organisations.within(region));
  }

  /** The stopped levels of one application, of a unit in the region. */
  public List<Stranded> of(String region, UUID application) {
    return find(Organisations.within(region).and(TITLE_APPLICATION.ID.eq(application)));
  }

  /** Whether there is such an application under way of a unit in the region; its version. */
  Optional<Integer> version(String region, UUID application) {
    return db.select(TITLE_APPLICATION.VERSION)
        .from(TITLE_APPLICATION)
        .join(ORGANISATION)
        .on(ORGANISATION.ID.eq(TITLE_APPLICATION.UNIT_ID))
        .where(TITLE_APPLICATION.ID.eq(application))
        .and(Organisations.within(region))
        .forNoKeyUpdate()
        .of(TITLE_APPLICATION)
        .fetchOptional(TITLE_APPLICATION.VERSION);
  }

  /** Whether the level still lay with the former body and now lies with its successor. */
  boolean reassign(UUID application, int seq, UUID former, UUID successor) {
    return db.update(APPLICATION_STEP)
            .set(APPLICATION_STEP.ORGANISATION_ID, successor)
            .where(APPLICATION_STEP.APPLICATION_ID.eq(application))
            .and(APPLICATION_STEP.SEQ.eq((short) seq))
            .and(APPLICATION_STEP.ORGANISATION_ID.eq(former))
            .execute()
        == 1;
  }

  private List<Stranded> find(Condition which) {
    return db.select(
            TITLE_APPLICATION.ID,
            TITLE_APPLICATION.APPLICATION_NO,
            PERSON.NAME,
            ORGANISATION.NAME,
            APPLICATION_STEP.SEQ,
            APPLICATION_STEP.LABEL,
            BODY.ID,
            BODY.NAME,
            TITLE_APPLICATION.CURRENT_STEP)
        .from(TITLE_APPLICATION)
        .join(PERSON)
        .on(PERSON.ID.eq(TITLE_APPLICATION.PERSON_ID))
        .join(ORGANISATION)
        .on(ORGANISATION.ID.eq(TITLE_APPLICATION.UNIT_ID))
        .join(APPLICATION_STEP)
        .on(APPLICATION_STEP.APPLICATION_ID.eq(TITLE_APPLICATION.ID))
        .and(APPLICATION_STEP.SEQ.ge(TITLE_APPLICATION.CURRENT_STEP))
        .join(BODY)
        .on(BODY.ID.eq(APPLICATION_STEP.ORGANISATION_ID))
        .where(TITLE_APPLICATION.STATUS.eq(ApplicationState.IN_AUDIT.name()))
        .and(BODY.STATUS.ne(OrganisationStatus.ACTIVE.name()))
        .and(which)
        .orderBy(TITLE_APPLICATION.ID, APPLICATION_STEP.SEQ)
        .limit(SHOWN + 1)
        .fetch(row ->
            new Stranded(
                row.value1(),
                row.value2(),
                row.value3(),
                row.value4(),
                row.value5(),
                row.value6(),
                row.value7(),
                row.value8(),
                row.value5().equals(row.value9())));
  }
}
