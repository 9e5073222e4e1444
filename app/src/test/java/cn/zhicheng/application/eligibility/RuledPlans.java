package cn.zhicheng.application.eligibility;

import static cn.zhicheng.schema.Tables.REVIEW_PLAN;

import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Puts eligibility rules into a plan of a test, whatever its status. */
@Component
public class RuledPlans {
  private static final String RULES =
      """
      [{"code": "BAN", "sentence": "不在申报限制期内", "clause": "演示条款第三条", "expression": "!banned",
        "types": [], "blocking": true},
       {"code": "HOURS", "sentence": "上一年度专业科目不少于 60 学时", "clause": "演示条款第五条",
        "expression": "trainingProfessional >= 60", "types": [], "blocking": true},
       {"code": "TENURE", "sentence": "任中级满 5 年", "clause": "演示条款第四条",
        "expression": "tenureYears >= 5", "types": [], "blocking": true}]
      """;
  private final DSLContext db;

  RuledPlans(DSLContext db) {
    this.db = db;
  }

  /** No ban, 60 hours, five years in the middle title; all of them stop a submission. */
  public void rule(UUID plan) {
    db.update(REVIEW_PLAN)
        .set(
            REVIEW_PLAN.TERMS,
            DSL.field(
                "jsonb_set({0}, '{rules}', {1})",
                JSONB.class, REVIEW_PLAN.TERMS, DSL.val(JSONB.valueOf(RULES))))
        .where(REVIEW_PLAN.ID.eq(plan))
        .execute();
  }
}
