package cn.zhicheng.plan;

/** A level an application climbs (domain rule 6.2); the label is its word in 「申报流程」. */
public enum StepCode {
  U("用人单位审核"),
  /** Of freelancers and people whose file lies with an agency: the agency stands in as the unit. */
  A("人事代理机构审核"),
  /** Of a central body's unit: the parent, whose personnel office entrusts. */
  P("上级单位人事部门审核"),
  DC("县级业务主管部门审核"),
  DM("市级业务主管部门审核"),
  DP("省级业务主管部门审核"),
  HC("县区人社部门审核"),
  HM("市人社部门审核"),
  HP("省人社厅审核"),
  ORG("评委会组建单位审核");

  private final String label;

  StepCode(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** Whether an industry authority stands here. */
  public boolean isDepartment() {
    return this == DC || this == DM || this == DP;
  }

  public boolean isUnit() {
    return this == U || this == A;
  }
}
