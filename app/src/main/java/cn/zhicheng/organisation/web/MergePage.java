package cn.zhicheng.organisation.web;

import cn.zhicheng.organisation.MergeParticipant.Effect;
import cn.zhicheng.organisation.Organisation;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pages that ask before a unit goes into another one: first which one, then whether really.
 *
 * @param from the unit that goes
 * @param into the unit chosen; null while it is searched for
 * @param search part of the name searched for
 * @param hits units found
 * @param effects what the merge would touch; empty while no unit is chosen
 * @param may whether this pair may be merged; ALLOWED while no unit is chosen
 * @param reason as typed
 */
public record MergePage(
    Organisation from,
    @Nullable Organisation into,
    String search,
    List<Hit> hits,
    List<Effect> effects,
    Verdict may,
    String reason,
    @Nullable Problems problems,
    @Nullable String alert) {

  /** A unit that may be chosen. */
  public record Hit(String href, String name, String region, String uscc) {}

  public String path() {
    return RegisterPage.PATH + "/" + from.id();
  }
}
