package cn.zhicheng.architecture;

import static cn.zhicheng.schema.Tables.ACHIEVEMENT_ENTRY;
import static cn.zhicheng.schema.Tables.ACHIEVEMENT_FILE;
import static cn.zhicheng.schema.Tables.APPLICATION_DOCUMENT;
import static cn.zhicheng.schema.Tables.DOCUMENT;
import static cn.zhicheng.schema.Tables.PERSON;
import static cn.zhicheng.schema.Tables.POST_APPROVAL;
import static cn.zhicheng.schema.Tables.TITLE_APPLICATION;

import cn.zhicheng.architecture.ReadThings.Thing;
import cn.zhicheng.document.Documents;
import cn.zhicheng.document.SampleArchives;
import cn.zhicheng.document.SampleFiles;
import cn.zhicheng.identity.Actor;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.mock.web.MockMultipartFile;

/** The files of {@link ReadThings}, in each place a file can hang. */
@TestComponent
class ReadFiles {
  private final ReadPeople people;
  private final Documents documents;
  private final DSLContext db;

  ReadFiles(ReadPeople people, Documents documents, DSLContext db) {
    this.people = people;
    this.documents = documents;
    this.db = db;
  }

  void makers(ReadThings things, Map<String, Supplier<Thing>> all) {
    Actor owner = people.signedOn(Viewer.OWNER);
    all.put("loose-file", () -> new Thing(pdf(owner, "未用.pdf"), owner));
    all.put("unsent-file", () -> new Thing(hung(owner, things.of("unsent").id(), pdf()), owner));
    all.put("approved-file", () -> new Thing(proof(approvedEntry(owner)), owner));
    all.put("approved-word", () -> new Thing(hung(owner, approvedEntry(owner), word()), owner));
    all.put("own-photo", () -> new Thing(photo(owner), owner));
    for (String place : new String[] {"at-unit", "at-organiser"}) {
      all.put(place + "-file", () -> proof(things.of(place)));
      all.put(place + "-photo", () -> photo(things.of(place)));
      all.put(place + "-word", () -> contained(things.of(place)));
    }
    all.put("unit-proof", () -> unitProof(things.of("at-organiser")));
    all.put("posts-file", () -> new Thing(sheet(), owner));
  }

  private UUID pdf(Actor actor, String name) {
    return documents.store(actor, name, pdf()).id();
  }

  private static byte[] pdf() {
    return SampleFiles.pdf(2);
  }

  private static byte[] word() {
    return SampleArchives.docx("本人自2019年起从事教研工作。");
  }

  /** The continuing education that an application of the cast rests on. */
  UUID approvedEntry(Actor person) {
    return db.select(ACHIEVEMENT_ENTRY.ID)
        .from(ACHIEVEMENT_ENTRY)
        .where(ACHIEVEMENT_ENTRY.PERSON_ID.eq(person.person()))
        .and(ACHIEVEMENT_ENTRY.STATUS.eq("APPROVED"))
        .orderBy(ACHIEVEMENT_ENTRY.ID)
        .limit(1)
        .fetchSingle()
        .value1();
  }

  private UUID proof(UUID entry) {
    return db.select(ACHIEVEMENT_FILE.DOCUMENT_ID)
        .from(ACHIEVEMENT_FILE)
        .where(ACHIEVEMENT_FILE.ENTRY_ID.eq(entry))
        .orderBy(ACHIEVEMENT_FILE.POSITION)
        .limit(1)
        .fetchSingle()
        .value1();
  }

  private Thing proof(Thing application) {
    return new Thing(proof(approvedEntry(application.owner())), application.owner());
  }

  /** A file of this content on an entry, after those it has. */
  private UUID hung(Actor person, UUID entry, byte[] content) {
    String name = content[0] == 'P' ? "说明.docx" : "说明.pdf";
    UUID document = documents.store(person, name, content).id();
    db.insertInto(ACHIEVEMENT_FILE)
        .set(ACHIEVEMENT_FILE.ENTRY_ID, entry)
        .set(ACHIEVEMENT_FILE.DOCUMENT_ID, document)
        .set(ACHIEVEMENT_FILE.SLOT, "certificate")
        .set(ACHIEVEMENT_FILE.POSITION, 50)
        .execute();
    return document;
  }

  /** A Word file that an application holds. */
  private Thing contained(Thing application) {
    UUID document = documents.store(application.owner(), "推荐信.docx", word()).id();
    db.insertInto(APPLICATION_DOCUMENT)
        .set(APPLICATION_DOCUMENT.APPLICATION_ID, application.id())
        .set(APPLICATION_DOCUMENT.DOCUMENT_ID, document)
        .execute();
    return new Thing(document, application.owner());
  }

  private UUID photo(Actor person) {
    var picture = new MockMultipartFile("photo", "照片.jpg", null, SampleFiles.jpeg(600, 900));
    UUID photo = documents.storePhoto(person, picture, null).id();
    db.update(PERSON).set(PERSON.PHOTO_ID, photo).where(PERSON.ID.eq(person.person())).execute();
    return photo;
  }

  private Thing photo(Thing application) {
    UUID photo =
        db.select(TITLE_APPLICATION.PHOTO_ID)
            .from(TITLE_APPLICATION)
            .where(TITLE_APPLICATION.ID.eq(application.id()))
            .fetchSingle()
            .value1();
    return new Thing(Objects.requireNonNull(photo), application.owner());
  }

  /** What the unit put to its opinion. */
  private Thing unitProof(Thing application) {
    UUID proof =
        db.select(DOCUMENT.ID)
            .from(DOCUMENT)
            .join(APPLICATION_DOCUMENT)
            .on(APPLICATION_DOCUMENT.DOCUMENT_ID.eq(DOCUMENT.ID))
            .where(APPLICATION_DOCUMENT.APPLICATION_ID.eq(application.id()))
            .and(DOCUMENT.OWNER_ORGANISATION.isNotNull())
            .limit(1)
            .fetchSingle()
            .value1();
    return new Thing(proof, application.owner());
  }

  private UUID sheet() {
    return db.select(POST_APPROVAL.SHEET_ID)
        .from(POST_APPROVAL)
        .where(POST_APPROVAL.UNIT_ID.eq(people.story().unit().organisation()))
        .fetchSingle()
        .value1();
  }
}
