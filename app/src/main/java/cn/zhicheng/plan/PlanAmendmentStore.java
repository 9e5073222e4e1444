package cn.zhicheng.plan;

import static cn.zhicheng.schema.Tables.PLAN_AMENDMENT;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** 变更记录: added, never changed. */
@Repository
class PlanAmendmentStore {
  private static final TypeReference<List<PlanAmendment.Change>> CHANGES = new TypeReference<>() {};
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private final DSLContext db;

  PlanAmendmentStore(DSLContext db) {
    this.db = db;
  }

  void add(UUID plan, PlanAmendment amendment) {
    db.insertInto(PLAN_AMENDMENT)
        .set(PLAN_AMENDMENT.PLAN_ID, plan)
        .set(PLAN_AMENDMENT.NUMBER, (short) amendment.number())
        .set(PLAN_AMENDMENT.KIND, amendment.kind().name())
        .set(PLAN_AMENDMENT.REASON, amendment.reason())
        .set(PLAN_AMENDMENT.CHANGES, JSONB.valueOf(JSON.writeValueAsString(amendment.changes())))
        .set(PLAN_AMENDMENT.BODY, amendment.body())
        .set(PLAN_AMENDMENT.AMENDED_AT, amendment.at())
        .execute();
  }

  static PlanAmendment amendment(Record row) {
    return new PlanAmendment(
        row.get(PLAN_AMENDMENT.NUMBER),
        PlanMove.valueOf(row.get(PLAN_AMENDMENT.KIND)),
        row.get(PLAN_AMENDMENT.REASON),
        JSON.readValue(row.get(PLAN_AMENDMENT.CHANGES).data(), CHANGES),
        row.get(PLAN_AMENDMENT.BODY),
        row.get(PLAN_AMENDMENT.AMENDED_AT));
  }
}
