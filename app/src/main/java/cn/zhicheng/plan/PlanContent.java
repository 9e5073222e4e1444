package cn.zhicheng.plan;

import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.web.Detail;
import cn.zhicheng.web.FileChip;
import java.util.List;

/**
 * What a plan says, the same to applicants, to the public and in its preview; shown by the template
 * {@code plan/content}.
 *
 * @param cancelled why it was called off; empty unless it was
 * @param amendments newest first
 */
public record PlanContent(
    List<Detail> facts,
    String description,
    List<FileChip> documents,
    String cancelled,
    List<Amended> amendments) {

  /**
   * One line of 「变更记录」.
   *
   * @param head e.g. 第 1 次变更：延期
   * @param said who and when
   */
  public record Amended(
      String head, String said, String reason, List<PlanAmendment.Change> changes) {
    static Amended of(PlanAmendment a) {
      return new Amended(
          "第 " + a.number() + " 次变更：" + (a.kind() == PlanMove.EXTEND ? "延期" : "内容变更"),
          a.body() + "，" + ProvinceTime.minute(a.at()),
          a.reason(),
          a.changes());
    }
  }
}
