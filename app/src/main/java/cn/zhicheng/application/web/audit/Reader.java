package cn.zhicheng.application.web.audit;

import cn.zhicheng.achievement.CategoryCatalogue;
import cn.zhicheng.achievement.EntryFile;
import cn.zhicheng.achievement.Slot;
import cn.zhicheng.application.AuditFile;
import cn.zhicheng.application.Difference;
import cn.zhicheng.application.Item;
import cn.zhicheng.application.Submission;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.web.Detail;
import cn.zhicheng.web.MarkField;
import cn.zhicheng.web.Proof;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays a submission out for reading, with attachments, changes and the marks typed so far. */
@Component
class Reader {
  private static final String ATTACHMENT = "附件";
  private static final String PHOTO = "PHOTO";
  private final CategoryCatalogue catalogue;

  Reader(CategoryCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** What one reading needs. */
  private record Desk(
      AuditFile file,
      Optional<Difference> difference,
      DecisionForm typed,
      @Nullable Problems problems) {
    boolean changed(String key) {
      return difference.map(d -> d.touches(key)).orElse(false);
    }

    Optional<Difference.BlockChange> change(String key) {
      return difference.stream()
          .flatMap(d -> d.sections().stream())
          .flatMap(s -> s.blocks().stream())
          .filter(b -> b.key().equals(key))
          .findFirst();
    }
  }

  List<ReaderPart> parts(AuditFile file, DecisionForm typed, @Nullable Problems problems) {
    var desk = new Desk(file, file.difference(), typed, problems);
    return file.submission().parts().stream().map(part -> part(desk, part)).toList();
  }

  private ReaderPart part(Desk desk, Submission.Part part) {
    boolean fromLibrary = catalogue.all().stream().anyMatch(c -> c.code().equals(part.section()));
    List<Submission.Block> blocks = part.blocks();
    return new ReaderPart(
        part.section(),
        part.label(),
        fromLibrary ? List.of() : typedLines(desk, blocks),
        fromLibrary ? blocks.stream().map(block -> entry(desk, block)).toList() : List.of(),
        fromLibrary,
        blocks.stream().anyMatch(block -> desk.changed(block.key())),
        mark(desk, part.section(), part.label()),
        fromLibrary ? List.of() : fields(desk, part));
  }

  private static List<Detail> typedLines(Desk desk, List<Submission.Block> blocks) {
    return blocks.stream()
        .filter(block -> !block.key().equals(PHOTO))
        .flatMap(block -> lines(desk, block).stream())
        .toList();
  }

  /** Typed fields that can be marked one by one; the photo and the summary are their sections. */
  private static List<ReaderPart.FieldLine> fields(Desk desk, Submission.Part part) {
    return part.blocks().stream()
        .filter(block -> TypedMarks.field(part, block) && !block.key().equals(PHOTO))
        .flatMap(block ->
            lines(desk, block).stream()
                .limit(1)
                .map(
                    line -> new ReaderPart.FieldLine(line, mark(desk, block.key(), block.title()))))
        .toList();
  }

  private ReaderPart.Entry entry(Desk desk, Submission.Block block) {
    return new ReaderPart.Entry(
        block.title(),
        lines(desk, block),
        proofs(desk.file(), block),
        desk.change(block.key()).map(change -> change.kind().label()).orElse(""),
        mark(desk, block.key(), block.title()));
  }

  /** An added entry is marked as a whole; of a changed one the lines that differ. */
  private static List<Detail> lines(Desk desk, Submission.Block block) {
    var change =
        desk.change(block.key()).filter(c -> c.kind() == Difference.Kind.CHANGED).orElse(null);
    return block.lines().stream()
        .filter(line -> !line.label().equals(ATTACHMENT))
        .map(line ->
            change == null
                ? Detail.of(line.label(), line.value())
                : Detail.compared(line.label(), line.value(), before(change, line)))
        .toList();
  }

  private static String before(Difference.BlockChange change, Submission.Line line) {
    return change.lines().stream()
        .filter(c -> c.label().equals(line.label()))
        .map(Difference.LineChange::before)
        .findFirst()
        .orElse(line.value());
  }

  /** The copies' files, as far as they belong to what was submitted. */
  private List<Proof> proofs(AuditFile file, Submission.Block block) {
    List<String> submitted =
        block.lines().stream()
            .filter(line -> line.label().equals(ATTACHMENT))
            .map(Submission.Line::value)
            .toList();
    return file.items().stream()
        .filter(item -> item.entryId().toString().equals(block.key()))
        .flatMap(item ->
            item.files().stream()
                .filter(f -> submitted.contains(f.name()))
                .map(f -> proof(item, f)))
        .toList();
  }

  private Proof proof(Item item, EntryFile file) {
    String slot =
        catalogue
            .category(item.category(), item.categoryVersion())
            .slot(file.slot())
            .map(Slot::label)
            .orElse(ATTACHMENT);
    return Proof.of(slot, file.name(), "/documents/" + file.documentId());
  }

  private static MarkField mark(Desk desk, String key, String about) {
    DecisionForm.TypedMark typed = desk.typed().mark(key);
    Problems problems = desk.problems();
    return new MarkField(
        key,
        about,
        typed.reason(),
        typed.problem(),
        problems == null ? null : problems.of(DecisionForm.PROBLEM + key));
  }
}
