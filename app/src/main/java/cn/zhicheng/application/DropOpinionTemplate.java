package cn.zhicheng.application;

import static cn.zhicheng.schema.Tables.OPINION_TEMPLATE;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.shared.NotFoundException;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Deletes one of a body's kept opinions; what was decided with it stays. */
@Repository
public class DropOpinionTemplate {
  private final DSLContext db;

  DropOpinionTemplate(DSLContext db) {
    this.db = db;
  }

  /**
   * @throws NotFoundException when the body has none of this id
   */
  @Transactional
  public void drop(Actor actor, UUID id) {
    int gone =
        db.deleteFrom(OPINION_TEMPLATE)
            .where(OPINION_TEMPLATE.ID.eq(id))
            .and(OPINION_TEMPLATE.ORGANISATION_ID.eq(actor.organisation()))
            .execute();
    if (gone == 0) {
      throw new NotFoundException("Opinion template " + id);
    }
  }
}
