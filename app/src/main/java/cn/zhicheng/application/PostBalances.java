package cn.zhicheng.application;

import static cn.zhicheng.schema.Tables.AUDIT_RECORD;
import static cn.zhicheng.schema.Tables.POST_APPROVAL;
import static cn.zhicheng.schema.Tables.TITLE_APPLICATION;
import static cn.zhicheng.schema.Tables.TITLE_NAME;

import cn.zhicheng.organisation.PostApproval;
import cn.zhicheng.organisation.PostApprovals;
import cn.zhicheng.reference.TitleLevel;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Counts the posts an institution's applicants take. */
@Repository
class PostBalances {
  /** Where no posts are needed. */
  static final Field<Optional<PostBalance>> NOT_ASKED =
      DSL.inline("").convertFrom(nothing -> Optional.empty());

  private final DSLContext db;

  PostBalances(DSLContext db) {
    this.db = db;
  }

  /**
   * The balance of an application's unit at one level, without the application itself, as part of a
   * query; empty while no posts are on record.
   */
  static Field<Optional<PostBalance>> of(Application application, TitleLevel level) {
    Field<Integer> taken = taken(application, level).as("taken");
    return DSL.multiset(
            DSL.select(POST_APPROVAL.fields())
                .select(taken)
                .from(POST_APPROVAL)
                .where(PostApprovals.onRecord(application.unitId(), application.planYear())))
        .convertFrom(
            rows -> rows.stream().findFirst().map(row -> balance(row, level, row.get(taken))));
  }

  /**
   * The same, after every other decision on the unit's posts of the year: the record is held until
   * the transaction ends, and counted only then. Two statements.
   */
  Optional<PostBalance> held(Application application, TitleLevel level) {
    db.select(POST_APPROVAL.ID)
        .from(POST_APPROVAL)
        .where(PostApprovals.onRecord(application.unitId(), application.planYear()))
        .forUpdate()
        .fetch();
    return db.select(of(application, level)).fetchSingle().value1();
  }

  private static Field<Integer> taken(Application application, TitleLevel level) {
    List<String> levels =
        level.junior() ? List.of("ASSISTANT", "TECHNICIAN") : List.of(level.name());
    return DSL.field(
        DSL.select(DSL.countDistinct(AUDIT_RECORD.APPLICATION_ID))
            .from(AUDIT_RECORD)
            .join(TITLE_APPLICATION)
            .on(TITLE_APPLICATION.ID.eq(AUDIT_RECORD.APPLICATION_ID))
            .join(TITLE_NAME)
            .on(TITLE_NAME.ID.eq(TITLE_APPLICATION.TITLE_NAME_ID))
            .where(AUDIT_RECORD.ORGANISATION_ID.eq(application.unitId()))
            .and(AUDIT_RECORD.OCCUPIES_POST.isTrue())
            .and(AUDIT_RECORD.ROUND.eq(TITLE_APPLICATION.ROUND))
            .and(TITLE_APPLICATION.ID.ne(application.id()))
            .and(TITLE_APPLICATION.PLAN_YEAR.eq((short) application.planYear()))
            .and(TITLE_APPLICATION.STATUS.notIn("REJECTED", "LAPSED", "CANCELLED", "DELETED"))
            .and(TITLE_NAME.LEVEL.in(levels)));
  }

  private static PostBalance balance(Record row, TitleLevel level, int taken) {
    PostApproval approval = PostApprovals.read(row);
    return new PostBalance(
        approval.year(), word(level), approved(approval, level), employed(approval, level), taken);
  }

  private static String word(TitleLevel level) {
    return level.junior() ? "初级" : level.label();
  }

  private static int employed(PostApproval approval, TitleLevel level) {
    return switch (level) {
      case SENIOR_FULL -> approval.employed().seniorFull();
      case SENIOR_ASSOC -> approval.employed().seniorAssoc();
      case MID -> approval.employed().mid();
      case ASSISTANT, TECHNICIAN -> approval.employed().junior();
    };
  }

  private static int approved(PostApproval approval, TitleLevel level) {
    return switch (level) {
      case SENIOR_FULL -> approval.seniorFull();
      case SENIOR_ASSOC -> approval.seniorAssoc();
      case MID -> approval.mid();
      case ASSISTANT, TECHNICIAN -> approval.junior();
    };
  }
}
