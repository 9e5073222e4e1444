package cn.zhicheng.application.web;

import cn.zhicheng.application.Application;
import cn.zhicheng.shared.Verdict;
import java.util.List;

/** 「一键导入建议的业绩」: what comes from which category, before it comes (FAQ-P27, P32). */
public record SuggestionsPage(Application application, List<Group> groups, Verdict mayEdit) {

  /**
   * One category.
   *
   * @param limits what the plan asks of it; empty for nothing
   * @param held how many copies the application holds now
   * @param demanded whether the plan cannot do without it
   */
  public record Group(
      String code,
      String label,
      String limits,
      int held,
      boolean demanded,
      List<Pick> picks,
      List<ItemsPart.Closed> closed) {
    /** How many there are once all of these came. */
    public int after() {
      return held + picks.size();
    }

    /** The library has nothing the plan asks for. */
    public boolean lacking() {
      return demanded && after() == 0;
    }
  }

  /** One entry that would come, and why. */
  public record Pick(String id, String title, String why) {}

  public String path() {
    return "/applications/" + application.id();
  }

  public int count() {
    return groups.stream().mapToInt(group -> group.picks().size()).sum();
  }

  /** What cannot come, of all categories. */
  public List<ItemsPart.Closed> closed() {
    return groups.stream().flatMap(group -> group.closed().stream()).toList();
  }
}
