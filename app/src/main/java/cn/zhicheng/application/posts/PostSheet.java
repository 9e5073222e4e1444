package cn.zhicheng.application.posts;

import cn.zhicheng.organisation.PostApproval;
import java.util.List;
import java.util.UUID;

/**
 * One institution's posts of a plan year with everybody who takes one.
 *
 * @param standing whether the record still serves decisions; false when void
 * @param voided by whom and why; empty while it stands
 * @param takers applications the unit has passed with a post, in the current round
 */
public record PostSheet(
    PostApproval approval,
    String unitName,
    String region,
    boolean standing,
    String voided,
    List<Taker> takers) {
  /**
   * One applicant who takes a post.
   *
   * @param level 正高级, 副高级, 中级 or 初级
   */
  public record Taker(
      UUID application, String number, String person, String title, String level, String state) {}

  /** One level's sum. */
  public record Line(String level, int approved, int employed, int taken) {
    public int left() {
      return Math.max(0, approved - employed - taken);
    }
  }

  /** From the highest level down. */
  public List<Line> lines() {
    PostApproval.Employed employed = approval.employed();
    return List.of(
        line("正高级", approval.seniorFull(), employed.seniorFull()),
        line("副高级", approval.seniorAssoc(), employed.seniorAssoc()),
        line("中级", approval.mid(), employed.mid()),
        line("初级", approval.junior(), employed.junior()));
  }

  private Line line(String level, int approved, int employed) {
    long taken = takers.stream().filter(taker -> taker.level().equals(level)).count();
    return new Line(level, approved, employed, Math.toIntExact(taken));
  }
}
