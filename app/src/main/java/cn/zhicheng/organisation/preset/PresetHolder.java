package cn.zhicheng.organisation.preset;

/**
 * The natural person who will hold the account. Numbers are sealed where they are stored.
 *
 * @param idNo in full: never shown so
 * @param mobile in full: never shown so
 */
public record PresetHolder(String name, String idNo, String mobile) {
  public String maskedIdNo() {
    return idNo.substring(0, 6) + "********" + idNo.substring(14);
  }

  public String maskedMobile() {
    return mobile.substring(0, 3) + "****" + mobile.substring(7);
  }

  /** The name alone: numbers must not end in a log. */
  @Override
  public String toString() {
    return "PresetHolder[" + name + "]";
  }
}
