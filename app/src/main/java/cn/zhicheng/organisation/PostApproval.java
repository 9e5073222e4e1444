package cn.zhicheng.organisation;

import java.time.Instant;
import java.util.UUID;

/**
 * The posts a bureau approved for one institution in one year (岗位核准). Never changes once submitted
 * (FAQ-U22).
 *
 * @param year 核准年度 = the plan year it serves
 * @param seniorFull number of posts 正高级
 * @param seniorAssoc number of posts 副高级
 * @param mid number of posts 中级
 * @param junior number of posts 初级
 * @param employed 已聘人数
 * @param sheetId document of the stamped 岗位核准表
 */
public record PostApproval(
    UUID id,
    UUID unitId,
    int year,
    int seniorFull,
    int seniorAssoc,
    int mid,
    int junior,
    Employed employed,
    UUID sheetId,
    Instant submittedAt) {
  /** People employed already, by level; what they fill is not vacant (domain.md 4.5). */
  public record Employed(int seniorFull, int seniorAssoc, int mid, int junior) {}

  public int total() {
    return seniorFull + seniorAssoc + mid + junior;
  }
}
