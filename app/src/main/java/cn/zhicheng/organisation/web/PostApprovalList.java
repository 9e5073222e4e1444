package cn.zhicheng.organisation.web;

import cn.zhicheng.organisation.PostApproval;
import cn.zhicheng.web.FileChip;
import java.util.List;

/** The page 「岗位核准信息」. */
public record PostApprovalList(List<Row> rows) {
  /**
   * One year.
   *
   * @param submittedAt as shown
   */
  public record Row(PostApproval approval, FileChip sheet, String submittedAt) {}
}
