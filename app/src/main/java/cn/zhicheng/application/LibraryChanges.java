package cn.zhicheng.application;

import cn.zhicheng.achievement.ApprovedEntry;
import cn.zhicheng.achievement.CategoryCatalogue;
import cn.zhicheng.achievement.EntryFile;
import cn.zhicheng.achievement.EntryRows;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the library says differently than a copy made from it. */
@Component
public class LibraryChanges {
  private static final String FILE = "附件";
  private final CategoryCatalogue catalogue;

  LibraryChanges(CategoryCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** Line by line; a file replaced under the same name counts, by its hash. */
  public List<Difference.LineChange> between(Item copy, ApprovedEntry now) {
    Stream<Submission.Line> before = rows(copy.category(), copy.categoryVersion(), copy.payload());
    Stream<Submission.Line> after = rows(now.category(), now.categoryVersion(), now.payload());
    Stream<Submission.Line> oldFiles =
        copy.files().stream().map(file -> new Submission.Line(FILE, file.name()));
    Stream<Submission.Line> newFiles =
        now.files().stream().map(file -> new Submission.Line(FILE, named(file, copy.files())));
    return Difference.lines(
        Stream.concat(before, oldFiles).toList(), Stream.concat(after, newFiles).toList());
  }

  private Stream<Submission.Line> rows(String category, int version, Map<String, Object> payload) {
    return EntryRows.of(catalogue.category(category, version), payload).stream()
        .map(row -> new Submission.Line(row.label(), row.value()));
  }

  private static String named(EntryFile file, List<EntryFile> before) {
    Set<String> known =
        before.stream().map(old -> old.name() + old.sha256()).collect(Collectors.toSet());
    boolean sameName = before.stream().anyMatch(old -> old.name().equals(file.name()));
    return sameName && !known.contains(file.name() + file.sha256())
        ? file.name() + "（文件已更换）"
        : file.name();
  }
}
