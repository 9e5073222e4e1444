package cn.zhicheng.reference;

/** Coded reasons of a return (domain 10.5); statistics count them, people read the label. */
public enum ReturnReason {
  R01("缺少材料"),
  R02("材料不清晰或格式不对"),
  R03("填写有误"),
  R04("与原件不一致"),
  R05("继续教育学时不足"),
  R06("社保记录不一致"),
  R07("任职年限不足"),
  R08("专业不符"),
  R09("照片不合要求"),
  R10("缺少单位意见或公示"),
  R11("超出岗位数"),
  R12("论文或期刊存疑"),
  R13("不在评审计划范围内"),
  R99("其他");

  private final String label;

  ReturnReason(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
