package cn.zhicheng.application;

import static cn.zhicheng.schema.Tables.OPINION_TEMPLATE;

import cn.zhicheng.identity.Actor;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** A body's own opinions, for all its clerks. */
@Repository
public class OpinionTemplates {
  private final DSLContext db;

  OpinionTemplates(DSLContext db) {
    this.db = db;
  }

  /** In the order they were kept; one statement. */
  public List<OpinionTemplate> of(Actor actor) {
    return db.select(kept(actor.organisation())).fetchSingle().value1();
  }

  /** The same as part of a larger statement. */
  static Field<List<OpinionTemplate>> kept(UUID body) {
    return DSL.multiset(
            DSL.select(OPINION_TEMPLATE.ID, OPINION_TEMPLATE.TEXT)
                .from(OPINION_TEMPLATE)
                .where(OPINION_TEMPLATE.ORGANISATION_ID.eq(body))
                .orderBy(OPINION_TEMPLATE.ID)
                .limit(OpinionTemplate.MOST))
        .as("templates")
        .convertFrom(rows -> rows.map(row -> new OpinionTemplate(row.value1(), row.value2())));
  }
}
