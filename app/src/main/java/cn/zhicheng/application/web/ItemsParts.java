package cn.zhicheng.application.web;

import cn.zhicheng.achievement.ApprovedEntry;
import cn.zhicheng.achievement.CategoryCatalogue;
import cn.zhicheng.achievement.EntryRows;
import cn.zhicheng.application.Candidate;
import cn.zhicheng.application.DemandTerms;
import cn.zhicheng.application.DraftView;
import cn.zhicheng.application.Freshness;
import cn.zhicheng.application.Item;
import cn.zhicheng.application.LibraryChanges;
import cn.zhicheng.application.Suggesting;
import cn.zhicheng.web.Detail;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills what the page of a library category shows; two statements. */
@Component
class ItemsParts {
  private final Suggesting suggesting;
  private final LibraryChanges changes;
  private final CategoryCatalogue catalogue;

  ItemsParts(Suggesting suggesting, LibraryChanges changes, CategoryCatalogue catalogue) {
    this.suggesting = suggesting;
    this.changes = changes;
    this.catalogue = catalogue;
  }

  ItemsPart of(DraftView view, String category) {
    List<Candidate> all =
        suggesting.of(view.application(), view.plan(), view.items()).stream()
            .filter(candidate -> candidate.entry().category().equals(category))
            .toList();
    Map<UUID, ApprovedEntry> shelf =
        all.stream()
            .map(Candidate::entry)
            .collect(Collectors.toMap(ApprovedEntry::id, Function.identity()));
    Stream<ItemsPart.Line> taken =
        view.itemsOf(category).stream().map(item -> copied(item, shelf.get(item.entryId())));
    Stream<ItemsPart.Line> open =
        all.stream().filter(candidate -> tickable(candidate.kind())).map(this::offered);
    return new ItemsPart(
        DemandTerms.sentence(view.plan().terms(), category),
        Stream.concat(taken, open).toList(),
        all.stream()
            .filter(candidate -> closed(candidate.kind()))
            .map(ItemsParts::closed)
            .toList());
  }

  /** The plan's maximum does not lock an entry: another may go for it. */
  private static boolean tickable(Candidate.Kind kind) {
    return switch (kind) {
      case SUGGESTED, POSSIBLE, FULL -> true;
      case TAKEN, LATE, WAITING -> false;
    };
  }

  private static boolean closed(Candidate.Kind kind) {
    return kind == Candidate.Kind.LATE || kind == Candidate.Kind.WAITING;
  }

  static ItemsPart.Closed closed(Candidate candidate) {
    String title = candidate.entry().title();
    return new ItemsPart.Closed(
        title.isEmpty() ? "（尚未填写）" : title,
        candidate.why(),
        "/library/entries/" + candidate.entry().id());
  }

  private ItemsPart.Line copied(Item item, @Nullable ApprovedEntry now) {
    ApprovedEntry newer = item.freshness() == Freshness.NEWER ? now : null;
    return new ItemsPart.Line(
        item.entryId().toString(),
        item.title(),
        rows(item.category(), item.categoryVersion(), item.payload()),
        item.files().size(),
        true,
        item.representative(),
        "",
        false,
        item.freshness().label(),
        Drift.sentence(item.freshness()),
        newer == null ? List.of() : Drift.details(changes.between(item, newer)));
  }

  private ItemsPart.Line offered(Candidate candidate) {
    ApprovedEntry entry = candidate.entry();
    boolean suggested = candidate.kind() == Candidate.Kind.SUGGESTED;
    return new ItemsPart.Line(
        entry.id().toString(),
        entry.title(),
        rows(entry.category(), entry.categoryVersion(), entry.payload()),
        entry.files().size(),
        false,
        false,
        candidate.why(),
        suggested,
        "",
        "",
        List.of());
  }

  private List<Detail> rows(String category, int version, Map<String, Object> payload) {
    return EntryRows.of(catalogue.category(category, version), payload).stream()
        .map(row -> Detail.of(row.label(), row.value()))
        .toList();
  }
}
