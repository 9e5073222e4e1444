package cn.zhicheng.plan;

import static cn.zhicheng.schema.Tables.REVIEW_PLAN;

import cn.zhicheng.journal.NewsLine;
import cn.zhicheng.notification.Message;
import cn.zhicheng.notification.NotificationKind;
import cn.zhicheng.notification.Recipient;
import cn.zhicheng.notification.Teller;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record3;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the organiser what its bureau made of a plan. */
@Component
class OrganiserTeller implements Teller {
  private static final Map<String, String> WORDS =
      Map.of(
          "APPROVE", "已批准发布",
          "RETURN", "已退回修改",
          "AMEND", "有变更",
          "EXTEND", "已延期",
          "CANCEL", "已取消");
  private static final int LONGEST_REASON = 80;

  private final DSLContext db;

  OrganiserTeller(DSLContext db) {
    this.db = db;
  }

  @Override
  public String subject() {
    return "PLAN";
  }

  @Override
  public List<Message> tell(List<NewsLine> lines) {
    List<NewsLine> decided =
        lines.stream().filter(line -> WORDS.containsKey(line.action())).toList();
    Map<UUID, Record3<UUID, String, UUID>> plans = plans(decided);
    return decided.stream().flatMap(line -> told(line, plans.get(line.subjectId()))).toList();
  }

  private Map<UUID, Record3<UUID, String, UUID>> plans(List<NewsLine> lines) {
    UUID[] ids = lines.stream().map(NewsLine::subjectId).distinct().toArray(UUID[]::new);
    return db.select(REVIEW_PLAN.ID, REVIEW_PLAN.NAME, REVIEW_PLAN.ORGANISER_ID)
        .from(REVIEW_PLAN)
        .where(REVIEW_PLAN.ID.eq(DSL.any(ids)))
        .fetchMap(REVIEW_PLAN.ID);
  }

  private static Stream<Message> told(NewsLine line, @Nullable Record3<UUID, String, UUID> plan) {
    if (plan == null) {
      return Stream.empty();
    }
    String reason = line.line().reason().strip();
    String why = reason.isEmpty() ? "" : "说明：" + Message.cut(reason, LONGEST_REASON);
    return Stream.of(
        Message.of(
            line,
            Recipient.organisation(plan.value3()),
            NotificationKind.PLAN,
            "评审计划「%s」%s。%s".formatted(plan.value2(), WORDS.get(line.action()), why),
            "/plan-desk/" + line.subjectId()));
  }
}
