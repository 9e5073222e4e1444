package cn.zhicheng.application.web.audit;

import cn.zhicheng.application.AuditFile;
import cn.zhicheng.application.AuditFiles;
import cn.zhicheng.application.AuditRecord;
import cn.zhicheng.application.Checklist;
import cn.zhicheng.application.Decision;
import cn.zhicheng.application.Flow;
import cn.zhicheng.application.NoteOpened;
import cn.zhicheng.application.Step;
import cn.zhicheng.application.access.AuditAccess;
import cn.zhicheng.document.Documents;
import cn.zhicheng.document.StoredDocument;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.LookKind;
import cn.zhicheng.journal.Looks;
import cn.zhicheng.reference.ReturnReason;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.web.Option;
import cn.zhicheng.web.Proof;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page 「审核」 together, fresh or with what was typed. */
@Component
class ApplicationAuditPages {
  private final AuditFiles files;
  private final Flow flow;
  private final Reader reader;
  private final FileHead head;
  private final Documents documents;
  private final Looks looks;
  private final NoteOpened note;
  private final AuditSidePages sides;
  private final Checklist checklist;

  ApplicationAuditPages(
      AuditFiles files,
      Flow flow,
      Reader reader,
      FileHead head,
      Documents documents,
      Looks looks,
      NoteOpened note,
      AuditSidePages sides,
      Checklist checklist) {
    this.files = files;
    this.flow = flow;
    this.reader = reader;
    this.head = head;
    this.documents = documents;
    this.looks = looks;
    this.note = note;
    this.sides = sides;
    this.checklist = checklist;
  }

  /** As it opens: an opinion this body passed it with in an earlier round stands ready again. */
  AuditPage fresh(Actor actor, UUID id, ApplicationAuditQuery query) {
    AuditFile file = opened(actor, id);
    note.opened(file);
    return page(actor, file, side(actor, file, query), earlier(file), null, null);
  }

  /** After an attempt that did not succeed; nothing typed is lost. */
  AuditPage again(
      Actor actor,
      UUID id,
      ApplicationAuditQuery query,
      DecisionForm typed,
      @Nullable Problems problems,
      @Nullable String conflict) {
    AuditFile file = opened(actor, id);
    return page(actor, file, side(actor, file, query), typed, problems, conflict);
  }

  /** After a note that could not be saved. */
  AuditPage noted(
      Actor actor, UUID id, ApplicationAuditQuery query, String note, Problems problems) {
    AuditFile file = opened(actor, id);
    AuditSide side = sides.of(actor, file, query, note, problems);
    return page(actor, file, side, earlier(file), problems, null);
  }

  private AuditSide side(Actor actor, AuditFile file, ApplicationAuditQuery query) {
    return sides.of(actor, file, query, "", null);
  }

  /** The file, and in the person's list of looks that it was opened. */
  private AuditFile opened(Actor actor, UUID id) {
    return looked(actor, files.of(actor, id));
  }

  private AuditFile looked(Actor actor, AuditFile file) {
    var application = file.application();
    looks.record(
        actor.by(),
        file.person().id(),
        LookKind.APPLICATION,
        application.id(),
        "申报编号 " + application.number());
    return file;
  }

  /** For operations: everything to read, nothing to decide. */
  AuditPage lookedAt(Actor actor, UUID id) {
    AuditFile file = looked(actor, files.lookedAt(actor, id));
    var nothing = DecisionForm.blank(file.application().version());
    return page(file, AuditSide.NONE, nothing, null, null, typed -> closed(file, nothing));
  }

  /** For the individual: what will be read, before anybody reads it; nobody's look is noted. */
  AuditPage previewed(AuditFile file) {
    var nothing = DecisionForm.blank(file.application().version());
    return page(file, AuditSide.NONE, nothing, null, null, typed -> closed(file, nothing));
  }

  private static DecisionForm earlier(AuditFile file) {
    int version = file.application().version();
    return file.ownEarlier()
        .filter(own -> own.decision() == Decision.PASS && file.mayDecide().allowed())
        .map(own -> DecisionForm.again(version, own))
        .orElseGet(() -> DecisionForm.blank(version));
  }

  private AuditPage page(
      Actor actor,
      AuditFile file,
      AuditSide side,
      DecisionForm typed,
      @Nullable Problems problems,
      @Nullable String conflict) {
    return page(file, side, typed, problems, conflict, stored -> desk(file, side, typed, stored));
  }

  private AuditPage page(
      AuditFile file,
      AuditSide side,
      DecisionForm typed,
      @Nullable Problems problems,
      @Nullable String conflict,
      Function<Map<UUID, StoredDocument>, AuditPage.Desk> desk) {
    List<ReaderPart> parts = reader.parts(file, typed, problems);
    Map<UUID, StoredDocument> stored = describe(file, typed);
    return new AuditPage(
        ApplicationAuditListController.PATH + "/" + file.application().id(),
        file.person().name(),
        head.lead(file),
        FileHead.photo(file.submission()),
        FileHead.photoChanged(file),
        head.profile(file),
        parts,
        firstProof(parts),
        SecondLook.of(file),
        file.unitSaid().map(said -> unitSaid(said, stored)).orElse(null),
        flow.of(file),
        desk.apply(stored),
        side,
        problems,
        conflict);
  }

  /** Proofs of the file and those typed now: one statement for what is new, mostly none. */
  private Map<UUID, StoredDocument> describe(AuditFile file, DecisionForm typed) {
    List<UUID> added =
        typed.proofs().stream().filter(id -> !file.proofs().containsKey(id)).distinct().toList();
    var all = new HashMap<>(file.proofs());
    all.putAll(documents.describe(added));
    return all;
  }

  private static @Nullable String firstProof(List<ReaderPart> parts) {
    return parts.stream()
        .flatMap(part -> part.entries().stream())
        .flatMap(entry -> entry.proofs().stream())
        .map(Proof::href)
        .findFirst()
        .orElse(null);
  }

  private static AuditPage.UnitSaid unitSaid(AuditRecord said, Map<UUID, StoredDocument> stored) {
    return new AuditPage.UnitSaid(
        FileHead.said(said),
        said.proofs().stream()
            .map(stored::get)
            .filter(Objects::nonNull)
            .map(d -> Proof.of("单位相关证明材料", d.name(), "/documents/" + d.id()))
            .toList());
  }

  private static AuditPage.Desk closed(AuditFile file, DecisionForm nothing) {
    return new AuditPage.Desk(
        file.mayDecide(),
        file.application().version(),
        "",
        file.mayPass(),
        false,
        false,
        null,
        false,
        false,
        nothing,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        false);
  }

  private AuditPage.Desk desk(
      AuditFile file, AuditSide side, DecisionForm typed, Map<UUID, StoredDocument> stored) {
    Step step = file.ownStep();
    return new AuditPage.Desk(
        file.mayDecide(),
        file.application().version(),
        step.label(),
        file.mayPass(),
        step.isUnit(),
        file.needsPosts(),
        file.posts(),
        AuditAccess.mayReject(step),
        step.seq() == file.route().size(),
        typed,
        typed.proofs().stream()
            .map(stored::get)
            .filter(Objects::nonNull)
            .map(StoredDocument::chip)
            .toList(),
        side.templates(),
        Arrays.stream(ReturnReason.values()).map(r -> Option.of(r.name(), r.label())).toList(),
        checklist.of(step.level()).stream()
            .map(item -> typed.checked(item.code(), item.label()))
            .toList(),
        file.unchanged());
  }
}
