package cn.zhicheng.organisation.web;

import cn.zhicheng.organisation.Body;
import cn.zhicheng.organisation.OrganisationKind;
import cn.zhicheng.organisation.OrganisationMove;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.Verdict;
import cn.zhicheng.web.Detail;
import cn.zhicheng.web.TimelineNode;
import cn.zhicheng.web.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of one body.
 *
 * @param acts what the bureau may do with its standing; empty for operations
 * @param mayChange null for operations
 * @param mayMerge null for what is no unit, and for operations
 * @param reason as typed; empty at first
 * @param problems null when nothing was sent yet
 * @param alert why what was sent could not be done; null when it could
 */
public record BodyPage(
    Body body,
    List<Detail> rows,
    List<TimelineNode> history,
    List<Act> acts,
    @Nullable Verdict mayChange,
    @Nullable Verdict mayMerge,
    String reason,
    @Nullable Problems problems,
    @Nullable String alert) {

  /** One button that changes the body's standing. */
  public record Act(OrganisationMove move, Verdict verdict) {
    public String kind() {
      return switch (move) {
        case SUSPEND, RETURN -> "danger";
        case APPROVE, REACTIVATE, RESUBMIT, MERGE -> "primary";
      };
    }
  }

  public String path() {
    return RegisterPage.PATH + "/" + body.organisation().id();
  }

  public String href(Body.Link link) {
    return RegisterPage.PATH + "/" + link.id();
  }

  public Tone tone() {
    return RegisterPage.tone(body.organisation().status());
  }

  public boolean department() {
    return body.organisation().kind() == OrganisationKind.DEPARTMENT;
  }

  /** Whether the reader may say that one hand decides at two levels. */
  public boolean setsSameHand() {
    return department() && mayChange != null && mayChange.allowed();
  }

  /** The list of all units of this department. */
  public String units() {
    var own = body.organisation();
    return RegisterPage.PATH + "?region=" + own.regionCode() + "&department=" + own.id();
  }

  /** Whether the units shown may not be all. */
  public boolean moreUnits() {
    return body.units().size() == Body.UNITS_SHOWN;
  }

  public String changeLabel() {
    return body.organisation().kind() == OrganisationKind.UNIT ? "设置主管部门" : "修改信息";
  }
}
