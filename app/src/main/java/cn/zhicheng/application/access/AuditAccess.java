package cn.zhicheng.application.access;

import cn.zhicheng.application.Application;
import cn.zhicheng.application.ApplicationState;
import cn.zhicheng.application.Hand;
import cn.zhicheng.application.PostBalance;
import cn.zhicheng.application.Step;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.organisation.Organisation;
import cn.zhicheng.organisation.StandingAccess;
import cn.zhicheng.organisation.UnitNature;
import cn.zhicheng.shared.Verdict;
import java.util.List;
import java.util.UUID;

/** What the bodies of a route may do with an application. */
public final class AuditAccess {
  private AuditAccess() {}

  /**
   * Whether it stands at the level of the actor's body, so that they may decide; nobody their own
   * file, and nobody twice on the way up, unless a bureau permits it (domain.md O20).
   *
   * @param below by whose hands it passed the lower levels in this round
   */
  public static Verdict mayDecide(
      Application application, List<Step> route, List<Hand> below, Actor actor) {
    return atLevel(application, route, actor.organisation())
        .and(() -> notOwn(application, actor))
        .and(() -> otherHand(route.get(application.step() - 1), below, actor));
  }

  private static Verdict notOwn(Application application, Actor actor) {
    return actor.isSelf(application.personId())
        ? Verdict.refuse("OWN_FILE", "这是您本人的申报，不能由您自己审核。请由本单位其他经办人办理；没有的，请先在「经办人管理」添加。")
        : Verdict.ALLOWED;
  }

  private static Verdict otherHand(Step current, List<Hand> below, Actor actor) {
    boolean clean = below.stream().noneMatch(hand -> hand.same(actor));
    return clean || current.sameHand()
        ? Verdict.ALLOWED
        : Verdict.refuse("SAME_HAND", "本轮前面的环节已由您审核过，同一个人不能在两个环节审核同一份申报。请由本单位其他经办人办理。");
  }

  private static Verdict atLevel(Application application, List<Step> route, UUID body) {
    if (application.state() != ApplicationState.IN_AUDIT) {
      return Verdict.refuse("NOT_IN_AUDIT", "申报当前为「" + application.state().label() + "」，不在审核环节。");
    }
    Step current = route.get(application.step() - 1);
    return current.bodyId().equals(body)
        ? StandingAccess.mayAct(current.standing())
        : Verdict.refuse("NOT_YOUR_STEP", "申报现在处于「" + current.label() + "」环节，不由本单位审核。");
  }

  /**
   * Institutions pass nobody before their approved posts are on record (FAQ-U23); other units need
   * none (FAQ-U25).
   *
   * @param onRecord whether the unit's posts of the plan's year are
   */
  public static Verdict postsOnRecord(
      Step current, Organisation unit, int planYear, boolean onRecord) {
    boolean needed = needsPosts(current, unit);
    return !needed || onRecord
        ? Verdict.ALLOWED
        : Verdict.refuse(
            "NO_POST_APPROVAL",
            "事业单位须先在「管理设置」中填报 " + planYear + " 年度岗位核准信息，才能审核职称申报。",
            "/settings/post-approvals");
  }

  /** Whether one more applicant may take a post where the plan allows none beyond the approved. */
  public static Verdict postLeft(PostBalance balance) {
    return balance.exhausted()
        ? Verdict.refuse(
            "NO_POST_LEFT",
            "%d 年度核准%s岗位 %d 个，已聘 %d 人，本单位申报人已占用 %d 个，没有空岗。本计划规定超过核准岗位数时不能审核通过；不占用岗位的请选择「否」并说明依据。"
                .formatted(
                    balance.year(),
                    balance.level(),
                    balance.approved(),
                    balance.employed(),
                    balance.taken()))
        : Verdict.ALLOWED;
  }

  /** Whether the actor may write to the other levels: nobody about their own application. */
  public static Verdict mayNote(Application application, Actor actor) {
    return notOwn(application, actor);
  }

  /**
   * Whether a body may print it. Printed is what it holds now, so not while its person may be at
   * it, nor where such a time ended without a submission: bodies read what was submitted.
   */
  public static Verdict mayPrint(Application application) {
    return switch (application.state()) {
      case IN_AUDIT, ACCEPTED, REJECTED -> Verdict.ALLOWED;
      case DRAFT, RETURNED, LAPSED, CANCELLED, DELETED ->
          Verdict.refuse(
              "MAY_HOLD_UNSENT",
              "申报当前为「" + application.state().label() + "」，其中可能有本人尚未提交的修改，审核部门不能导出；重新提交后可以导出。");
    };
  }

  /** Whether this decision must say if a post is taken (FAQ-U24): institutions, at unit level. */
  public static boolean needsPosts(Step current, Organisation unit) {
    return current.isUnit() && unit.nature() == UnitNature.INSTITUTION;
  }

  /** Whether this level may end the application; a unit may only pass or return. */
  public static boolean mayReject(Step current) {
    return !current.isUnit();
  }
}
