package cn.zhicheng.plan.rules;

import static cn.zhicheng.schema.Tables.PLAN_SAMPLE;

import cn.zhicheng.plan.PlanCopied;
import cn.zhicheng.shared.Ids;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The samples of plans; who may touch a plan's, its use cases have settled. */
@Repository
class Samples implements PlanCopied {
  private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private final DSLContext db;

  Samples(DSLContext db) {
    this.db = db;
  }

  List<Sample> of(UUID plan) {
    return db.selectFrom(PLAN_SAMPLE)
        .where(PLAN_SAMPLE.PLAN_ID.eq(plan))
        .orderBy(PLAN_SAMPLE.POSITION, PLAN_SAMPLE.ID)
        .fetch(row ->
            new Sample(
                row.getId(),
                row.getName(),
                row.getType(),
                JSON.readValue(row.getFacts().data(), TEXTS),
                Outcome.valueOf(row.getExpected())));
  }

  void add(UUID plan, Sample sample) {
    db.insertInto(PLAN_SAMPLE)
        .set(PLAN_SAMPLE.ID, sample.id())
        .set(PLAN_SAMPLE.PLAN_ID, plan)
        .set(PLAN_SAMPLE.NAME, sample.name())
        .set(PLAN_SAMPLE.TYPE, sample.type())
        .set(PLAN_SAMPLE.FACTS, JSONB.valueOf(JSON.writeValueAsString(sample.facts())))
        .set(PLAN_SAMPLE.EXPECTED, sample.expected().name())
        .set(PLAN_SAMPLE.POSITION, 0)
        .execute();
  }

  @Override
  public void copied(UUID from, UUID to) {
    of(from)
        .forEach(s -> add(to, new Sample(Ids.next(), s.name(), s.type(), s.facts(), s.expected())));
  }

  void remove(UUID plan, UUID sample) {
    db.deleteFrom(PLAN_SAMPLE)
        .where(PLAN_SAMPLE.PLAN_ID.eq(plan))
        .and(PLAN_SAMPLE.ID.eq(sample))
        .execute();
  }
}
