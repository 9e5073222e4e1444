package cn.zhicheng.achievement;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What the form reads out of a category besides its own rows. A category with a role must have the
 * fields the role reads.
 */
public enum PrintRole {
  /** 基本情况: highest education. */
  EDUCATION("isHighest", "endYm", "level", "degree", "school", "major", "length"),
  /** 基本情况 and cover: present qualification; its date parts achievements before and after. */
  QUALIFICATION("isCurrent", "obtainedOn", "titleName", "issuer"),
  /** 基本情况: since when appointed. */
  APPOINTMENT("titleName", "from", "to"),
  /** 继续教育情况: hours summed by year and kind. */
  CONTINUING_EDUCATION("year", "kind", "hours");

  private final List<String> fields;

  PrintRole(String... fields) {
    this.fields = List.of(fields);
  }

  /** The fields it reads. */
  public List<String> fields() {
    return fields;
  }

  static Optional<PrintRole> of(String word) {
    return Arrays.stream(values()).filter(each -> each.name().equals(word)).findFirst();
  }
}
