package cn.zhicheng.web;

/**
 * One attachment to read beside the text it proves.
 *
 * @param slot what it proves, e.g. 毕业证书
 * @param added whether it is new since the reader's last decision
 */
public record Proof(String slot, String name, String href, boolean added) {
  public static Proof of(String slot, String name, String href) {
    return new Proof(slot, name, href, false);
  }
}
