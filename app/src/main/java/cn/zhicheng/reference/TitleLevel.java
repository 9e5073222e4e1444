package cn.zhicheng.reference;

/** The level of a title, highest first; names are those of the column {@code title_name.level}. */
public enum TitleLevel {
  SENIOR_FULL("正高级"),
  SENIOR_ASSOC("副高级"),
  MID("中级"),
  ASSISTANT("助理级"),
  TECHNICIAN("员级");

  private final String label;

  TitleLevel(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** Last part of a title name's id: 1 (full senior) to 5 (technician). */
  public int digit() {
    return ordinal() + 1;
  }

  /** 正高级 or 副高级, which a 高级 committee reviews. */
  public boolean senior() {
    return this == SENIOR_FULL || this == SENIOR_ASSOC;
  }

  /** 助理级 or 员级: both count as 初级 in post approvals. */
  public boolean junior() {
    return this == ASSISTANT || this == TECHNICIAN;
  }
}
