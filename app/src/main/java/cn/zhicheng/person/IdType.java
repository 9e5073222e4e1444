package cn.zhicheng.person;

import java.util.Arrays;
import java.util.Optional;

/** Papers a person may be registered with. */
public enum IdType {
  /** Tells sex and birth date itself. */
  ID_CARD("居民身份证"),
  HK_MO_PERMIT("港澳居民来往内地通行证"),
  TW_PERMIT("台湾居民来往大陆通行证"),
  PASSPORT("护照"),
  FOREIGNER_PR("外国人永久居留身份证");

  private final String label;

  IdType(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** By name or label; the portal leaves it empty for resident ID cards. */
  public static Optional<IdType> of(String told) {
    return told.isEmpty()
        ? Optional.of(ID_CARD)
        : Arrays.stream(values())
            .filter(t -> t.name().equals(told) || t.label.equals(told))
            .findFirst();
  }
}
