package cn.zhicheng.organisation.preset.access;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Role;
import cn.zhicheng.organisation.preset.PresetRequest;
import cn.zhicheng.organisation.preset.PresetRequestMove;
import cn.zhicheng.shared.Verdict;

/** Who may move a preset request, in which state. Whose it is, the query's scope settled before. */
public final class PresetRequestAccess {
  private PresetRequestAccess() {}

  /** Operations create and refuse; the bureau that asked withdraws and sends again. */
  public static Verdict may(Actor actor, PresetRequestMove move, PresetRequest request) {
    boolean decides = move == PresetRequestMove.CREATE || move == PresetRequestMove.REFUSE;
    if (decides != (actor.role() == Role.OPS)) {
      return Verdict.refuse("NOT_YOURS", decides ? "账号由系统运维创建，请等待办理。" : "只有提出申请的人社部门可以撤回或重新提交。");
    }
    return request.can(move)
        ? Verdict.ALLOWED
        : Verdict.refuse(
            "WRONG_STATE",
            "这条申请当前是「%s」，不能%s。".formatted(request.status().label(), move.word()),
            "/preset-requests/" + request.id());
  }

  /** A second body of the same kind, name and region would have its people divided. */
  public static Verdict mayAdd(PresetRequest request, boolean exists) {
    return exists
        ? Verdict.refuse(
            "DUPLICATE",
            "该属地已有名称相同的%s「%s」。需要增加账号的，请退回并请人社部门改选「已有内置机构增加账号」。"
                .formatted(request.body().kind().label(), request.body().name()))
        : Verdict.ALLOWED;
  }
}
