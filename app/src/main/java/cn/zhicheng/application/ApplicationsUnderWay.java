package cn.zhicheng.application;

import static cn.zhicheng.schema.Tables.APPLICATION_STEP;
import static cn.zhicheng.schema.Tables.ORGANISATION;
import static cn.zhicheng.schema.Tables.TITLE_APPLICATION;

import cn.zhicheng.person.UnderWay;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** While an application is under audit, its person stays with the unit it was submitted from. */
@Component
class ApplicationsUnderWay implements UnderWay {
  private final DSLContext db;

  ApplicationsUnderWay(DSLContext db) {
    this.db = db;
  }

  @Override
  public Optional<String> of(UUID person) {
    return db.select(TITLE_APPLICATION.APPLICATION_NO, ORGANISATION.NAME)
        .from(TITLE_APPLICATION)
        .join(APPLICATION_STEP)
        .on(APPLICATION_STEP.APPLICATION_ID.eq(TITLE_APPLICATION.ID))
        .and(APPLICATION_STEP.SEQ.eq(TITLE_APPLICATION.CURRENT_STEP))
        .join(ORGANISATION)
        .on(ORGANISATION.ID.eq(APPLICATION_STEP.ORGANISATION_ID))
        .where(TITLE_APPLICATION.PERSON_ID.eq(person))
        .and(TITLE_APPLICATION.STATUS.eq(ApplicationState.IN_AUDIT.name()))
        .orderBy(TITLE_APPLICATION.PLAN_YEAR.desc())
        .limit(1)
        .fetchOptional(row -> "编号 %s 的职称申报正在「%s」审核".formatted(row.value1(), row.value2()));
  }
}
