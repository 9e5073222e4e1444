package cn.zhicheng.retention.web;

import cn.zhicheng.retention.Erasable.Outcome;
import cn.zhicheng.retention.Erasure;
import cn.zhicheng.shared.Problems;
import org.jspecify.annotations.Nullable;

/**
 * One request.
 *
 * @param foreseen what would go and stay; null once it is decided
 * @param answer as typed
 */
public record ErasurePage(
    Erasure erasure, @Nullable Outcome foreseen, String answer, @Nullable Problems problems) {
  public String path() {
    return ErasureDeskController.PATH + "/" + erasure.id();
  }
}
