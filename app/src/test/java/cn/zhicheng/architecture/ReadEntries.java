package cn.zhicheng.architecture;

import static cn.zhicheng.schema.Tables.PERSON;

import cn.zhicheng.achievement.CaseRows;
import cn.zhicheng.achievement.entry.AddRow;
import cn.zhicheng.achievement.entry.EntryDraft;
import cn.zhicheng.achievement.entry.EntryForm;
import cn.zhicheng.achievement.entry.Pick;
import cn.zhicheng.achievement.entry.SaveEntry;
import cn.zhicheng.achievement.entry.SubmitEntry;
import cn.zhicheng.achievement.imports.ImportCast;
import cn.zhicheng.architecture.ReadThings.Thing;
import cn.zhicheng.document.Documents;
import cn.zhicheng.document.SampleFiles;
import cn.zhicheng.identity.Actor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** The library's part of {@link ReadThings}. */
@TestComponent
class ReadEntries {
  private final ReadPeople people;
  private final ReadFiles files;
  private final SaveEntry saveEntry;
  private final SubmitEntry submitEntry;
  private final AddRow addRow;
  private final Documents documents;
  private final ImportCast imports;
  private final DSLContext db;
  private @Nullable Actor doctor;

  ReadEntries(
      ReadPeople people,
      ReadFiles files,
      SaveEntry saveEntry,
      SubmitEntry submitEntry,
      AddRow addRow,
      Documents documents,
      ImportCast imports,
      DSLContext db) {
    this.people = people;
    this.files = files;
    this.saveEntry = saveEntry;
    this.submitEntry = submitEntry;
    this.addRow = addRow;
    this.documents = documents;
    this.imports = imports;
    this.db = db;
  }

  private Actor owner() {
    return people.signedOn(Viewer.OWNER);
  }

  private Thing own(UUID id) {
    return new Thing(id, owner());
  }

  void makers(Map<String, Supplier<Thing>> all) {
    all.put("approved", () -> own(files.approvedEntry(owner())));
    all.put("unsent", () -> own(saved(owner(), "EDUCATION", Map.of("school", "安徽大学")).id()));
    all.put("unsent-cases", () -> new Thing(cases().id(), doctor()));
    all.put("sent-cases", this::sentCases);
    all.put("import", () -> own(imports.ready(owner())));
  }

  /** Their series has papers with cases. */
  private Actor doctor() {
    Actor known = doctor;
    if (known == null) {
      known = people.bound("公孙");
      db.update(PERSON).set(PERSON.SERIES_NO, "04").where(PERSON.ID.eq(known.person())).execute();
      doctor = known;
    }
    return known;
  }

  private Pick saved(Actor person, String category, Map<String, String> values) {
    return saveEntry.save(person, EntryDraft.fresh(category, new EntryForm(values, Map.of())));
  }

  private static Map<String, String> paper() {
    return Map.of(
        "title", "老年髋部骨折围术期管理",
        "journal", "中华创伤杂志",
        "issue", "2024 年第 5 期",
        "publishedOn", "2024-05-15",
        "role", "第一作者",
        "authorOrder", "1",
        "dataFrom", "2022-01",
        "dataTo", "2024-12");
  }

  /** A paper with one case, in the version after that. */
  private Pick cases() {
    var proofs = new HashMap<String, List<UUID>>();
    for (String slot : List.of("cover", "contents", "body")) {
      byte[] file = SampleFiles.pdf(1 + proofs.size());
      proofs.put(slot, List.of(documents.store(doctor(), slot + ".pdf", file).id()));
    }
    Pick saved =
        saveEntry.save(doctor(), EntryDraft.fresh("PAPER_HEALTH", new EntryForm(paper(), proofs)));
    addRow.add(
        doctor(),
        saved.id(),
        saved.version(),
        CaseRows.of("B" + saved.id().toString().substring(24)));
    return new Pick(saved.id(), saved.version() + 1);
  }

  private Thing sentCases() {
    Pick paper = cases();
    submitEntry.submit(doctor(), paper.id(), paper.version());
    return new Thing(paper.id(), doctor());
  }
}
