package cn.zhicheng.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What changed between two submissions, section by section: all an auditor of a second round needs
 * to read.
 */
public record Difference(List<SectionChange> sections) {
  /** What happened to one block. */
  public enum Kind {
    ADDED("新增"),
    REMOVED("删除"),
    CHANGED("修改");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /** The changed blocks of one section. */
  public record SectionChange(String section, String label, List<BlockChange> blocks) {}

  /** One added, removed or changed field or entry. */
  public record BlockChange(Kind kind, String key, String title, List<LineChange> lines) {}

  /** One label with its value before and now; empty where there is none. */
  public record LineChange(String label, String before, String now) {}

  public boolean isEmpty() {
    return sections.isEmpty();
  }

  /** Whether this block of the newer submission differs from the older one. */
  public boolean touches(String key) {
    return sections.stream().flatMap(s -> s.blocks().stream()).anyMatch(b -> b.key().equals(key));
  }

  static Difference between(Submission before, Submission now) {
    var changes = new ArrayList<SectionChange>();
    for (Submission.Part part : now.parts()) {
      List<Submission.Block> old =
          before.parts().stream()
              .filter(p -> p.section().equals(part.section()))
              .findFirst()
              .map(Submission.Part::blocks)
              .orElse(List.of());
      List<BlockChange> blocks = blocks(old, part.blocks());
      if (!blocks.isEmpty()) {
        changes.add(new SectionChange(part.section(), part.label(), blocks));
      }
    }
    return new Difference(List.copyOf(changes));
  }

  private static List<BlockChange> blocks(List<Submission.Block> old, List<Submission.Block> now) {
    Map<String, Submission.Block> before = new LinkedHashMap<>();
    old.forEach(block -> before.put(block.key(), block));
    var changes = new ArrayList<BlockChange>();
    for (Submission.Block block : now) {
      Submission.Block was = before.remove(block.key());
      List<LineChange> lines = lines(was == null ? List.of() : was.lines(), block.lines());
      if (!lines.isEmpty()) {
        Kind kind = was == null ? Kind.ADDED : Kind.CHANGED;
        changes.add(new BlockChange(kind, block.key(), block.title(), lines));
      }
    }
    for (Submission.Block gone : before.values()) {
      changes.add(
          new BlockChange(Kind.REMOVED, gone.key(), gone.title(), lines(gone.lines(), List.of())));
    }
    return changes;
  }

  /** Label by label, what two texts say differently. */
  static List<LineChange> lines(List<Submission.Line> old, List<Submission.Line> now) {
    var values = new LinkedHashMap<String, String[]>();
    old.forEach(line -> pair(values, line.label())[0] += join(pair(values, line.label())[0], line));
    now.forEach(line -> pair(values, line.label())[1] += join(pair(values, line.label())[1], line));
    return values.entrySet().stream()
        .filter(e -> !e.getValue()[0].equals(e.getValue()[1]))
        .map(e -> new LineChange(e.getKey(), e.getValue()[0], e.getValue()[1]))
        .toList();
  }

  private static String[] pair(Map<String, String[]> values, String label) {
    return values.computeIfAbsent(label, l -> new String[] {"", ""});
  }

  private static String join(String soFar, Submission.Line line) {
    return soFar.isEmpty() ? line.value() : "、" + line.value();
  }
}
