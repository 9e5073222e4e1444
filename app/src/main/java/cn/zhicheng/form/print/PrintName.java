package cn.zhicheng.form.print;

/**
 * What is printed, as operations may read it: never a person's name.
 *
 * @param kind e.g. 专业技术资格评审表
 * @param number of the application or certificate it is about; empty when it is about none
 */
public record PrintName(String kind, String number) {
  /** As the title of a document. */
  public String title() {
    return number.isEmpty() ? kind : kind + " " + number;
  }
}
