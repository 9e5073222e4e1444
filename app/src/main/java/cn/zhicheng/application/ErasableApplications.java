package cn.zhicheng.application;

import static cn.zhicheng.schema.Tables.CERTIFICATE;
import static cn.zhicheng.schema.Tables.TITLE_APPLICATION;

import cn.zhicheng.journal.By;
import cn.zhicheng.retention.Erasable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Of the applications goes what was never handed in; what rests on the others stays with them. */
@Component
class ErasableApplications implements Erasable {
  private final DSLContext db;
  private final UnsubmittedApplications applications;

  ErasableApplications(DSLContext db, UnsubmittedApplications applications) {
    this.db = db;
    this.applications = applications;
  }

  @Override
  public int position() {
    return 3;
  }

  @Override
  public Outcome foresee(UUID person) {
    Field<Integer> never =
        DSL.field(
            DSL.selectCount()
                .from(TITLE_APPLICATION)
                .where(UnsubmittedApplications.erasable(person)));
    Field<Integer> submitted =
        DSL.field(
            DSL.selectCount()
                .from(TITLE_APPLICATION)
                .where(TITLE_APPLICATION.PERSON_ID.eq(person))
                .and(TITLE_APPLICATION.SUBMITTED_AT.isNotNull()));
    Field<Integer> certificates =
        DSL.field(DSL.selectCount().from(CERTIFICATE).where(CERTIFICATE.PERSON_ID.eq(person)));
    return db.select(never, submitted, certificates)
        .fetchSingle(row -> told(row.value1(), row.value2(), row.value3()));
  }

  private static Outcome told(int never, int submitted, int certificates) {
    var stays = new ArrayList<String>();
    if (submitted > 0) {
      stays.add("%d 份提交过的职称申报和审核记录：属于职称评审档案".formatted(submitted));
    }
    if (certificates > 0) {
      stays.add("%d 份电子职称证书：证书长期有效，供社会查验".formatted(certificates));
    }
    return new Outcome(never == 0 ? List.of() : List.of("%d 份从未提交过的职称申报".formatted(never)), stays);
  }

  @Override
  public void erase(UUID person, By by, String reason) {
    applications.eraseAll(person, by, reason);
  }
}
