package cn.zhicheng.achievement;

import static cn.zhicheng.schema.Tables.DOCUMENT;
import static cn.zhicheng.schema.Tables.ORGANISATION;
import static cn.zhicheng.schema.Tables.PERSON;
import static cn.zhicheng.schema.Tables.UNIT_BINDING;

import cn.zhicheng.achievement.entry.EntryForm;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Role;
import cn.zhicheng.identity.SignedOn;
import cn.zhicheng.shared.Ids;
import cn.zhicheng.shared.Sealer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** People and units of the story, straight in the database; each test makes its own. */
@Component
public class LibraryCast {
  private final DSLContext db;
  private final Sealer sealer;

  LibraryCast(DSLContext db, Sealer sealer) {
    this.db = db;
    this.sealer = sealer;
  }

  /** An unbound person. */
  public Actor person(String name) {
    UUID id = Ids.next();
    db.insertInto(PERSON)
        .set(PERSON.ID, id)
        .set(PERSON.NAME, name)
        .set(PERSON.ID_TYPE, "ID_CARD")
        .set(PERSON.ID_NO, sealer.seal("34012319880229005X", "person.id_no"))
        .set(PERSON.ID_NO_INDEX, id.toString().getBytes(StandardCharsets.UTF_8))
        .set(PERSON.SEX, "女")
        .set(PERSON.BIRTH_DATE, LocalDate.of(1988, 2, 29))
        .set(PERSON.MOBILE, sealer.seal("13900000000", "person.mobile"))
        .execute();
    return SignedOn.applicant(id, name);
  }

  /** The same person, who works in this title series. */
  public Actor inSeries(Actor person, String seriesNo) {
    db.update(PERSON)
        .set(PERSON.SERIES_NO, seriesNo)
        .where(PERSON.ID.eq(person.person()))
        .execute();
    return person;
  }

  /** Unit account B of the story, or another unit. */
  public Actor unit(String name) {
    UUID id = Ids.next();
    db.insertInto(ORGANISATION)
        .set(ORGANISATION.ID, id)
        .set(ORGANISATION.KIND, "UNIT")
        .set(ORGANISATION.ORIGIN, "PRESET")
        .set(ORGANISATION.NAME, name)
        .set(ORGANISATION.NATURE, "事业单位")
        .set(ORGANISATION.REGION_CODE, "340104")
        .execute();
    return SignedOn.official(Role.UNIT, id, name);
  }

  /** A person whom this unit has approved. */
  public Actor personOf(Actor unit, String name) {
    Actor person = person(name);
    bind(person, unit);
    return person;
  }

  public void bind(Actor person, Actor unit) {
    db.insertInto(UNIT_BINDING)
        .set(UNIT_BINDING.ID, Ids.next())
        .set(UNIT_BINDING.PERSON_ID, person.person())
        .set(UNIT_BINDING.UNIT_ID, unit.organisation())
        .set(UNIT_BINDING.KIND, "FIRST")
        .set(UNIT_BINDING.REASON, "在本单位工作")
        .set(UNIT_BINDING.PERSONNEL_KIND, "在编")
        .set(UNIT_BINDING.STATUS, "ACTIVE")
        .set(UNIT_BINDING.SUBMITTED_AT, Instant.now())
        .execute();
  }

  /** The person has changed to this unit. */
  public void rebind(Actor person, Actor unit) {
    db.update(UNIT_BINDING)
        .set(UNIT_BINDING.STATUS, "ENDED")
        .where(UNIT_BINDING.PERSON_ID.eq(person.person()))
        .execute();
    bind(person, unit);
  }

  /** A file of this person; its bytes are never asked for. */
  public UUID file(Actor person, String name) {
    UUID id = Ids.next();
    db.insertInto(DOCUMENT)
        .set(DOCUMENT.ID, id)
        .set(DOCUMENT.SHA256, id.toString().replace("-", "").repeat(2))
        .set(DOCUMENT.SIZE, 1_840_200L)
        .set(DOCUMENT.MIME, "application/pdf")
        .set(DOCUMENT.NAME, name)
        .set(DOCUMENT.OWNER_PERSON, person.person())
        .set(DOCUMENT.UPLOADED_BY, person.accountId())
        .set(DOCUMENT.UPLOADED_AT, Instant.now())
        .execute();
    return id;
  }

  /** The story's education, complete. */
  public EntryForm education(Actor person) {
    return education(person, Map.of());
  }

  /** The same with some fields typed otherwise. */
  public EntryForm education(Actor person, Map<String, String> changed) {
    var values = new HashMap<>(CategoryCatalogueFixture.EDUCATION);
    values.putAll(changed);
    return new EntryForm(values, Map.of("diploma", List.of(file(person, "毕业证书.pdf"))));
  }
}
