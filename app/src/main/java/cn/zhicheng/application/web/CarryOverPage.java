package cn.zhicheng.application.web;

import cn.zhicheng.application.Application;
import cn.zhicheng.application.Carried;
import cn.zhicheng.shared.Verdict;
import java.util.List;

/**
 * 「沿用去年申报内容」: what would come and what would not; afterwards, what did.
 *
 * @param from year and number of the application before
 * @param done whether it has been carried over
 */
public record CarryOverPage(
    Application application, String from, List<Carried> lines, boolean done, Verdict mayCarry) {
  public String path() {
    return "/applications/" + application.id();
  }

  public List<Carried> coming() {
    return lines.stream().filter(Carried::comes).toList();
  }

  public List<Carried> staying() {
    return lines.stream().filter(line -> !line.comes()).toList();
  }
}
