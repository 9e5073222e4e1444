package cn.zhicheng.application;

import static cn.zhicheng.schema.Tables.ACHIEVEMENT_ENTRY;

import cn.zhicheng.achievement.Category;
import cn.zhicheng.achievement.CategoryCatalogue;
import cn.zhicheng.achievement.EntrySamples;
import cn.zhicheng.achievement.entry.ApproveEntry;
import cn.zhicheng.achievement.entry.EntryDraft;
import cn.zhicheng.achievement.entry.EntryForm;
import cn.zhicheng.achievement.entry.Pick;
import cn.zhicheng.achievement.entry.ReturnEntry;
import cn.zhicheng.achievement.entry.SaveEntry;
import cn.zhicheng.achievement.entry.SubmitEntry;
import cn.zhicheng.achievement.entry.VoidEntry;
import cn.zhicheng.document.Documents;
import cn.zhicheng.document.SampleFiles;
import cn.zhicheng.identity.Actor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Moves entries of a person's library for tests, each by the use case of who may do it. */
@Component
class ShelfCast {
  private final CategoryCatalogue catalogue;
  private final SaveEntry save;
  private final SubmitEntry submit;
  private final ApproveEntry approve;
  private final ReturnEntry giveBack;
  private final VoidEntry declareVoid;
  private final Documents documents;
  private final DSLContext db;

  ShelfCast(
      CategoryCatalogue catalogue,
      SaveEntry save,
      SubmitEntry submit,
      ApproveEntry approve,
      ReturnEntry giveBack,
      VoidEntry declareVoid,
      Documents documents,
      DSLContext db) {
    this.catalogue = catalogue;
    this.save = save;
    this.submit = submit;
    this.approve = approve;
    this.giveBack = giveBack;
    this.declareVoid = declareVoid;
    this.documents = documents;
    this.db = db;
  }

  /** An entry nobody but its person has seen, with values of one's own in some fields. */
  UUID draft(Actor person, String category, Map<String, String> own) {
    return save.save(person, EntryDraft.fresh(category, form(person, category, own, 1))).id();
  }

  UUID submitted(Actor person, String category, Map<String, String> own) {
    UUID id = draft(person, category, own);
    submit.submit(person, id, version(id));
    return id;
  }

  UUID approved(Actor person, Actor unit, String category, Map<String, String> own) {
    UUID id = submitted(person, category, own);
    approve.approve(unit, id, version(id), "");
    return id;
  }

  void giveBack(Actor unit, UUID id) {
    giveBack.giveBack(unit, id, version(id), "请核对后重新提交");
  }

  void declareVoid(Actor unit, UUID id) {
    declareVoid.declareVoid(unit, id, version(id), "材料不实");
  }

  /** Returned, written anew with another file of the same name, and approved again. */
  void renewed(Actor person, Actor unit, UUID id, String category, Map<String, String> own) {
    giveBack(unit, id);
    var draft = new EntryDraft(id, version(id), category, form(person, category, own, 2));
    Pick saved = save.save(person, draft);
    submit.submit(person, id, saved.version());
    approve.approve(unit, id, version(id), "");
  }

  private EntryForm form(Actor person, String code, Map<String, String> own, int pages) {
    Category category = catalogue.category(code);
    Map<String, String> values = new HashMap<>(EntrySamples.values(category, ""));
    values.putAll(own);
    return new EntryForm(
        values,
        category.slots().stream()
            .collect(
                Collectors.toMap(
                    slot -> slot.key(),
                    slot ->
                        List.of(
                            documents
                                .store(
                                    person, "证明材料-" + slot.key() + ".pdf", SampleFiles.pdf(pages))
                                .id()))));
  }

  private int version(UUID id) {
    return Objects.requireNonNull(
        db.select(ACHIEVEMENT_ENTRY.VERSION)
            .from(ACHIEVEMENT_ENTRY)
            .where(ACHIEVEMENT_ENTRY.ID.eq(id))
            .fetchOne(ACHIEVEMENT_ENTRY.VERSION));
  }
}
