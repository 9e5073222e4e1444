package cn.zhicheng.application.posts;

import static cn.zhicheng.schema.Tables.AUDIT_RECORD;
import static cn.zhicheng.schema.Tables.ORGANISATION;
import static cn.zhicheng.schema.Tables.PERSON;
import static cn.zhicheng.schema.Tables.POST_APPROVAL;
import static cn.zhicheng.schema.Tables.TITLE_APPLICATION;
import static cn.zhicheng.schema.Tables.TITLE_NAME;

import cn.zhicheng.application.ApplicationState;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Role;
import cn.zhicheng.organisation.Organisations;
import cn.zhicheng.organisation.PostApprovals;
import cn.zhicheng.organisation.Territories;
import cn.zhicheng.reference.TitleLevel;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.shared.Slice;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads balances of posts: a unit its own, a bureau those of its region. */
@Repository
public class PostSheets {
  private static final int PAGE = 20;
  private static final String SUBMITTED = "SUBMITTED";
  private static final Field<List<PostSheet.Taker>> TAKERS =
      DSL.multiset(
              DSL.selectDistinct(
                      TITLE_APPLICATION.ID,
                      TITLE_APPLICATION.APPLICATION_NO,
                      PERSON.NAME,
                      TITLE_NAME.NAME,
                      TITLE_NAME.LEVEL,
                      TITLE_APPLICATION.STATUS)
                  .from(AUDIT_RECORD)
                  .join(TITLE_APPLICATION)
                  .on(TITLE_APPLICATION.ID.eq(AUDIT_RECORD.APPLICATION_ID))
                  .join(PERSON)
                  .on(PERSON.ID.eq(TITLE_APPLICATION.PERSON_ID))
                  .join(TITLE_NAME)
                  .on(TITLE_NAME.ID.eq(TITLE_APPLICATION.TITLE_NAME_ID))
                  .where(AUDIT_RECORD.ORGANISATION_ID.eq(POST_APPROVAL.UNIT_ID))
                  .and(AUDIT_RECORD.OCCUPIES_POST.isTrue())
                  .and(AUDIT_RECORD.ROUND.eq(TITLE_APPLICATION.ROUND))
                  .and(TITLE_APPLICATION.PLAN_YEAR.eq(POST_APPROVAL.YEAR))
                  .and(TITLE_APPLICATION.STATUS.notIn("REJECTED", "LAPSED", "CANCELLED", "DELETED"))
                  .orderBy(TITLE_APPLICATION.APPLICATION_NO))
          .convertFrom(rows ->
              rows.map(row ->
                  new PostSheet.Taker(
                      row.value1(),
                      row.value2(),
                      row.value3(),
                      row.value4(),
                      word(TitleLevel.valueOf(row.value5())),
                      ApplicationState.valueOf(row.value6()).label())));

  private final DSLContext db;
  private final Territories territories;

  PostSheets(DSLContext db, Territories territories) {
    this.db = db;
    this.territories = territories;
  }

  /**
   * One record with who stands behind its numbers; one statement, for bureaus two.
   *
   * @throws NotFoundException outside the actor's scope
   */
  public PostSheet get(Actor actor, UUID id) {
    return db.select(POST_APPROVAL.fields())
        .select(ORGANISATION.NAME, ORGANISATION.REGION_CODE, TAKERS)
        .from(POST_APPROVAL)
        .join(ORGANISATION)
        .on(ORGANISATION.ID.eq(POST_APPROVAL.UNIT_ID))
        .where(POST_APPROVAL.ID.eq(id))
        .and(scope(actor))
        .fetchOptional(row -> sheet(row, row.get(TAKERS)))
        .orElseThrow(() -> new NotFoundException("No post approval " + id));
  }

  /** Records of the bureau's region, the latest submitted first; their takers are left out. */
  public Slice<PostSheet> page(Actor actor, @Nullable UUID after) {
    var rows =
        db.select(POST_APPROVAL.fields())
            .select(ORGANISATION.NAME, ORGANISATION.REGION_CODE)
            .from(POST_APPROVAL)
            .join(ORGANISATION)
            .on(ORGANISATION.ID.eq(POST_APPROVAL.UNIT_ID))
            .where(scope(actor))
            .and(after == null ? DSL.noCondition() : POST_APPROVAL.ID.lt(after))
            .orderBy(POST_APPROVAL.ID.desc())
            .limit(PAGE + 1)
            .fetch(row -> sheet(row, List.of()));
    return Slice.cut(rows, PAGE, row -> row.approval().id().toString());
  }

  private Condition scope(Actor actor) {
    return actor.role() == Role.UNIT
        ? ORGANISATION.ID.eq(actor.organisation())
        : Organisations.within(territories.of(actor).region());
  }

  private static PostSheet sheet(Record row, List<PostSheet.Taker> takers) {
    boolean standing = row.get(POST_APPROVAL.STATUS).equals(SUBMITTED);
    return new PostSheet(
        PostApprovals.read(row),
        row.get(ORGANISATION.NAME),
        row.get(ORGANISATION.REGION_CODE),
        standing,
        standing ? "" : row.get(POST_APPROVAL.VOIDED_BY) + "：" + row.get(POST_APPROVAL.VOID_REASON),
        takers);
  }

  private static String word(TitleLevel level) {
    return level.junior() ? "初级" : level.label();
  }
}
