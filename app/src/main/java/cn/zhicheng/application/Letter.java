package cn.zhicheng.application;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The letters of the two referees of a 破格申报 (domain 4.7). */
public enum Letter {
  REFEREE1_LETTER("推荐人一推荐信"),
  REFEREE2_LETTER("推荐人二推荐信");

  /** Label of the line that holds the document's id in what was submitted. */
  public static final String DOCUMENT = "文件编号";

  private final String label;

  Letter(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** The stored letter; empty while there is none. */
  public Optional<UUID> document(Application application) {
    return Optional.ofNullable(application.content().get(name()))
        .filter(id -> !id.isEmpty())
        .map(UUID::fromString);
  }

  /** What the file was called; empty while there is none. */
  public String fileName(Application application) {
    return application.content().getOrDefault(nameKey(), "");
  }

  /** The document's id in a block of what was submitted; empty in all other blocks. */
  public static Optional<String> in(Submission.Block block) {
    return block.lines().stream()
        .filter(line -> line.label().equals(DOCUMENT) && !line.value().isEmpty())
        .map(Submission.Line::value)
        .findFirst();
  }

  /** Puts the letter into an application's content, or takes it out when the id is empty. */
  void put(Map<String, String> content, String id, String fileName) {
    content.put(name(), id);
    content.put(nameKey(), fileName);
  }

  private String nameKey() {
    return name() + "_NAME";
  }
}
