package cn.zhicheng.application;

import static cn.zhicheng.schema.Tables.OPINION_TEMPLATE;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.shared.Ids;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.shared.Problems;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps an opinion for the clerks of a body, or changes one. */
@Repository
public class KeepOpinionTemplate {
  private final OpinionTemplates templates;
  private final DSLContext db;
  private final Clock clock;

  KeepOpinionTemplate(OpinionTemplates templates, DSLContext db, Clock clock) {
    this.templates = templates;
    this.db = db;
    this.clock = clock;
  }

  /**
   * @param id of the one to change; null for a new one
   * @throws NotFoundException when the body has none of this id
   * @throws cn.zhicheng.shared.InvalidException on {@code text}
   */
  @Transactional
  public void keep(Actor actor, @Nullable UUID id, String typed) {
    String text = typed.strip();
    List<OpinionTemplate> kept = templates.of(actor);
    if (id != null && kept.stream().noneMatch(one -> one.id().equals(id))) {
      throw new NotFoundException("Opinion template " + id);
    }
    new Problems()
        .check(text.isEmpty(), "text", "请填写常用意见")
        .check(text.length() > OpinionTemplate.MAX, "text", "常用意见最多 " + OpinionTemplate.MAX + " 字")
        .check(
            kept.stream().anyMatch(one -> one.text().equals(text) && !one.id().equals(id)),
            "text",
            "已有相同的常用意见")
        .check(
            id == null && kept.size() >= OpinionTemplate.MOST,
            "text",
            "最多保存 " + OpinionTemplate.MOST + " 条常用意见，请先删除不用的")
        .orThrow();
    if (id == null) {
      db.insertInto(OPINION_TEMPLATE)
          .set(OPINION_TEMPLATE.ID, Ids.next())
          .set(OPINION_TEMPLATE.ORGANISATION_ID, actor.organisation())
          .set(OPINION_TEMPLATE.TEXT, text)
          .set(OPINION_TEMPLATE.CREATED_AT, clock.instant())
          .onConflictDoNothing()
          .execute();
    } else {
      change(actor, id, text);
    }
  }

  private void change(Actor actor, UUID id, String text) {
    db.update(OPINION_TEMPLATE)
        .set(OPINION_TEMPLATE.TEXT, text)
        .where(OPINION_TEMPLATE.ID.eq(id))
        .and(OPINION_TEMPLATE.ORGANISATION_ID.eq(actor.organisation()))
        .execute();
  }
}
