package cn.zhicheng.achievement;

import java.util.Arrays;
import java.util.Optional;

/** What a field of a category holds, and how the definition files call it. */
public enum FieldType {
  TEXT("text"),
  LONG_TEXT("longText"),
  INTEGER("int"),
  DECIMAL("decimal"),
  /** Stored as {@code 2020-09-01}. */
  DATE("date"),
  /** Stored as {@code 2020-09}. */
  MONTH("month"),
  /** One word out of a list. */
  CHOICE("choice"),
  /** Yes or no; an unticked box is no. */
  BOOL("bool"),
  /** Names another entry of the same person, as 「论文：大单元教学」. */
  ENTRY("entry");

  private final String word;

  FieldType(String word) {
    this.word = word;
  }

  public boolean isText() {
    return this == TEXT || this == LONG_TEXT;
  }

  public boolean isNumber() {
    return this == INTEGER || this == DECIMAL;
  }

  static Optional<FieldType> of(String word) {
    return Arrays.stream(values()).filter(type -> type.word.equals(word)).findFirst();
  }
}
