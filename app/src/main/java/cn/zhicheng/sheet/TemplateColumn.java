package cn.zhicheng.sheet;

import java.util.List;

/**
 * A column of a template.
 *
 * @param title as it stands in the head, without a star
 * @param required gets a star and a yellow head
 * @param rule what may stand in it, in words; empty for none
 * @param example one right value; empty for none
 * @param choices what may stand in it; empty for anything
 */
public record TemplateColumn(
    String title, boolean required, String rule, String example, List<String> choices) {
  /** What a required column carries behind its title. */
  static final String STAR = "*";

  String head() {
    return required ? title + STAR : title;
  }

  /** The title without star and blanks, whatever a program made of them. */
  public static String bare(String head) {
    return head.replaceAll("[*＊\\s]", "");
  }
}
