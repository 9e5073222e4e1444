package cn.zhicheng.achievement;

/** Where an entry comes from: the column 来源 (FAQ-P21 to P23). */
public enum EntrySource {
  /** Fetched from the training-hours service; nobody types or audits it. */
  AUTO("自动生成"),
  /** Typed by the person, audited by the unit. */
  USER("用户申报");

  private final String label;

  EntrySource(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** What a state means for an entry of this source, as the person reads it. */
  public String sentence(EntryState state) {
    if (this == AUTO && state == EntryState.APPROVED) {
      return "由系统从学时数据源提取，不需要单位审核，可以用于职称申报，不能修改。";
    }
    return this == AUTO && state == EntryState.VOIDED ? "数据源已撤销，已作废，不能再使用。" : state.sentence();
  }
}
