package cn.zhicheng.achievement.web;

import cn.zhicheng.shared.Verdict;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an auditor must know before deciding: a request for return, adjustments, doubts.
 *
 * @param request the open one; null when nothing is asked
 * @param doubts those between two people first
 */
public record AuditNotices(
    UUID entry,
    int version,
    @Nullable Request request,
    List<AdjustmentLine> adjustments,
    List<DoubtGroup> doubts) {
  /**
   * The person asks to get the entry back.
   *
   * @param answer whether this account may say yes or no
   */
  public record Request(String person, String reason, String when, Verdict answer) {}

  /** Where the request is answered. */
  public String path() {
    return AuditListPages.PATH + "/" + entry + "/return-request";
  }
}
