package cn.zhicheng.plan;

/** The parts a plan is written in, each saved on its own. */
public enum PlanSection {
  BASICS("基本信息与时间", "名称、申报年度、评委会、申报起止时间"),
  TITLES("职称与专业", "可申报的职称、专业和申报类型"),
  SCOPE("申报范围", "面向哪些地区、哪些性质的单位"),
  MATERIALS("材料要求", "必备业绩、数量、截止日期、代表作、岗位"),
  STEPS("审核时限", "退回修改期限、各级审核时限（工作日）"),
  TEXTS("附件与说明", "计划说明、附件、咨询电话");

  private final String label;
  private final String hint;

  PlanSection(String label, String hint) {
    this.label = label;
    this.hint = hint;
  }

  public String label() {
    return label;
  }

  /** What stands in it. */
  public String hint() {
    return hint;
  }
}
