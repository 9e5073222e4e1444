package cn.zhicheng.plan.web;

import cn.zhicheng.plan.StepCode;
import cn.zhicheng.plan.chain.ChainForm;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.Verdict;
import cn.zhicheng.web.Option;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One chain with the form that changes it. */
public record ChainPage(
    UUID id,
    int version,
    ChainForm typed,
    Verdict mayChange,
    @Nullable Problems problems,
    @Nullable String alert) {

  public String path() {
    return ChainController.PATH + "/" + id;
  }

  /** Places a level may stand at, from 1. */
  public List<Integer> places() {
    return IntStream.rangeClosed(1, ChainForm.MOST).boxed().toList();
  }

  /** Code of the level at this place; empty for none. */
  public String at(int place) {
    return place <= typed.steps().size() ? typed.steps().get(place - 1) : "";
  }

  public List<Option> levels() {
    return Arrays.stream(StepCode.values())
        .map(step -> Option.of(step.name(), step.label()))
        .toList();
  }

  /** Those that may be left out, and those that may confirm. */
  public List<Option> middle() {
    return Arrays.stream(StepCode.values())
        .filter(step -> !step.isUnit() && step != StepCode.ORG)
        .map(step -> Option.of(step.name(), step.label()))
        .toList();
  }
}
