package cn.zhicheng.achievement;

import java.util.Arrays;
import java.util.Optional;

/** The two kinds of continuing education; the label is the choice in the category CE. */
public enum TrainingKind {
  GENERAL("公需科目"),
  PROFESSIONAL("专业科目");

  private final String label;

  TrainingKind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** The kind an entry says; empty for anything else. */
  public static Optional<TrainingKind> of(String label) {
    return Arrays.stream(values()).filter(kind -> kind.label.equals(label)).findFirst();
  }
}
