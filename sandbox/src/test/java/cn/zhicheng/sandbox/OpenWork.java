package cn.zhicheng.sandbox;

import static cn.zhicheng.schema.Tables.ACHIEVEMENT_ENTRY;
import static cn.zhicheng.schema.Tables.APPLICATION_STEP;
import static cn.zhicheng.schema.Tables.ORGANISATION;
import static cn.zhicheng.schema.Tables.RETURN_REQUEST;
import static cn.zhicheng.schema.Tables.REVIEW_PLAN;
import static cn.zhicheng.schema.Tables.TITLE_APPLICATION;
import static cn.zhicheng.schema.Tables.UNIT_BINDING;

import cn.zhicheng.organisation.Organisations;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jooq.DSLContext;

/** What the rows of the demo data say is waiting for a body. */
final class OpenWork {
  private OpenWork() {}

  /** Each as kind, subject and body. */
  static Set<String> in(DSLContext db, Organisations organisations) {
    var open = new TreeSet<String>();
    db.selectFrom(UNIT_BINDING)
        .where(UNIT_BINDING.STATUS.eq("PENDING"))
        .forEach(row -> open.add("BINDING " + row.getId() + " at " + row.getUnitId()));
    db.selectFrom(ACHIEVEMENT_ENTRY)
        .where(ACHIEVEMENT_ENTRY.STATUS.eq("SUBMITTED"))
        .forEach(row -> open.add("ACHIEVEMENT " + row.getId() + " at " + row.getUnitId()));
    db.select(RETURN_REQUEST.ENTRY_ID, UNIT_BINDING.UNIT_ID)
        .from(RETURN_REQUEST)
        .join(ACHIEVEMENT_ENTRY)
        .on(ACHIEVEMENT_ENTRY.ID.eq(RETURN_REQUEST.ENTRY_ID))
        .join(UNIT_BINDING)
        .on(UNIT_BINDING.PERSON_ID.eq(ACHIEVEMENT_ENTRY.PERSON_ID))
        .and(UNIT_BINDING.STATUS.eq("ACTIVE"))
        .where(RETURN_REQUEST.STATUS.eq("OPEN"))
        .forEach(row -> open.add("ACHIEVEMENT " + row.value1() + " at " + row.value2()));
    db.select(TITLE_APPLICATION.ID, APPLICATION_STEP.ORGANISATION_ID)
        .from(TITLE_APPLICATION)
        .join(APPLICATION_STEP)
        .on(APPLICATION_STEP.APPLICATION_ID.eq(TITLE_APPLICATION.ID))
        .and(APPLICATION_STEP.SEQ.eq(TITLE_APPLICATION.CURRENT_STEP))
        .where(TITLE_APPLICATION.STATUS.eq("IN_AUDIT"))
        .forEach(row -> open.add("APPLICATION " + row.value1() + " at " + row.value2()));
    db.select(REVIEW_PLAN.ID, ORGANISATION.REGION_CODE)
        .from(REVIEW_PLAN)
        .join(ORGANISATION)
        .on(ORGANISATION.ID.eq(REVIEW_PLAN.ORGANISER_ID))
        .where(REVIEW_PLAN.STATUS.eq("PENDING"))
        .forEach(row -> {
          UUID bureau = organisations.bureauOf(row.value2()).orElseThrow().id();
          open.add("PLAN " + row.value1() + " at " + bureau);
        });
    return open;
  }
}
