package cn.zhicheng.front.web;

import cn.zhicheng.front.Hotlines.Hotline;
import cn.zhicheng.front.text.Outline;
import gg.jte.Content;
import java.util.List;
import java.util.Map;

/**
 * The help centre.
 *
 * @param query as typed; empty for none
 * @param found number of questions shown
 * @param manuals by role
 */
public record HelpPage(
    String query,
    List<Group> groups,
    int found,
    Map<String, Outline> manuals,
    List<Hotline> hotlines) {
  /** The questions of one kind of users. */
  public record Group(String id, String title, List<Question> questions) {}

  /** One question; what was looked for is marked. */
  public record Question(String id, Content question, Content answer) {}

  /** Whether somebody looked for something. */
  public boolean searched() {
    return !query.isEmpty();
  }
}
