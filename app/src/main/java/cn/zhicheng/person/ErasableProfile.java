package cn.zhicheng.person;

import static cn.zhicheng.schema.Tables.AWAITED_UNIT;
import static cn.zhicheng.schema.Tables.PERSON;

import cn.zhicheng.journal.By;
import cn.zhicheng.journal.Entry;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.retention.Detached;
import cn.zhicheng.retention.Erasable;
import cn.zhicheng.schema.tables.records.PersonRecord;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** What a person need not have told stays no longer than they want; who they are stays. */
@Component
class ErasableProfile implements Erasable {
  private final DSLContext db;
  private final Journal journal;
  private final List<Detached> files;
  private final Clock clock;

  ErasableProfile(DSLContext db, Journal journal, List<Detached> files, Clock clock) {
    this.db = db;
    this.journal = journal;
    this.files = files;
    this.clock = clock;
  }

  @Override
  public int position() {
    return 1;
  }

  @Override
  public Outcome foresee(UUID person) {
    return db.selectFrom(PERSON)
        .where(PERSON.ID.eq(person))
        .fetchSingle(row ->
            new Outcome(told(row), List.of("姓名、证件号码、性别、出生日期、民族、手机号码、参加工作时间：账号使用期间核对本人身份、联系本人需要")));
  }

  private static List<String> told(PersonRecord row) {
    var goes = new ArrayList<String>();
    add(goes, row.getEmail(), "电子邮箱");
    add(goes, row.getPoliticalStatus(), "政治面貌");
    add(goes, row.getHealth(), "健康状况");
    add(goes, row.getForeignLanguage(), "外语语种及水平");
    if (row.getPhotoId() != null) {
      goes.add("个人中心的电子照片");
    }
    return goes;
  }

  private static void add(List<String> goes, String value, String label) {
    if (!value.isEmpty()) {
      goes.add(label);
    }
  }

  @Override
  public void erase(UUID person, By by, String reason) {
    PersonRecord row = db.selectFrom(PERSON).where(PERSON.ID.eq(person)).forUpdate().fetchSingle();
    UUID photo = row.getPhotoId();
    db.update(PERSON)
        .set(PERSON.EMAIL, "")
        .set(PERSON.POLITICAL_STATUS, "")
        .set(PERSON.HEALTH, "")
        .set(PERSON.FOREIGN_LANGUAGE, "")
        .setNull(PERSON.PHOTO_ID)
        .set(PERSON.UPDATED_AT, clock.instant())
        .set(PERSON.VERSION, PERSON.VERSION.plus(1))
        .where(PERSON.ID.eq(person))
        .execute();
    db.deleteFrom(AWAITED_UNIT).where(AWAITED_UNIT.PERSON_ID.eq(person)).execute();
    journal.write(by, new Entry(Person.SUBJECT, person, "ERASE", null, null, reason, Map.of()));
    if (photo != null) {
      files.forEach(each -> each.forget(person, List.of(photo)));
    }
  }
}
