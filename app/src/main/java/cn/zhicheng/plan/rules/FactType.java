package cn.zhicheng.plan.rules;

import dev.cel.common.types.CelType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;

/** What kind of value a fact has. */
public enum FactType {
  NUMBER("整数", SimpleType.INT),
  TEXT("文字", SimpleType.STRING),
  YES_NO("是或否", SimpleType.BOOL),
  /** A whole number under each name, e.g. entries of each category. */
  NUMBERS("按代码查的整数", MapType.create(SimpleType.STRING, SimpleType.INT));

  private final String label;
  private final CelType cel;

  FactType(String label, CelType cel) {
    this.label = label;
    this.cel = cel;
  }

  public String label() {
    return label;
  }

  CelType cel() {
    return cel;
  }
}
