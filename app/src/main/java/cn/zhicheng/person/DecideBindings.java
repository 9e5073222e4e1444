package cn.zhicheng.person;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.shared.BatchLine;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.shared.StaleException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * 「批量审核」 of requests to belong to the unit: one opinion for all that are ticked. Each is decided on
 * its own, so that one that has moved on keeps no other back, and tells what became of it.
 */
@Component
public class DecideBindings {
  private final BindingList list;
  private final ApproveBinding approve;
  private final ReturnBinding giveBack;

  DecideBindings(BindingList list, ApproveBinding approve, ReturnBinding giveBack) {
    this.list = list;
    this.approve = approve;
    this.giveBack = giveBack;
  }

  /**
   * Approves or returns each, in the order of the picks.
   *
   * @param move {@code APPROVE} or {@code RETURN}
   * @throws cn.zhicheng.shared.InvalidException when a return lacks its reason; nothing is done
   */
  public List<BatchLine> decide(
      Actor actor, List<BindingPick> picks, BindingMove move, String typed) {
    boolean yes = move == BindingMove.APPROVE;
    if (!yes && move != BindingMove.RETURN) {
      throw new IllegalArgumentException("No batch for " + move);
    }
    String opinion = yes ? BindingOpinion.optional(typed) : BindingOpinion.required(typed);
    List<UUID> ids = picks.stream().map(BindingPick::id).toList();
    Map<UUID, String> names = list.names(actor.organisation(), ids);
    return picks.stream()
        .distinct()
        .map(pick -> {
          String name = names.getOrDefault(pick.id(), "未找到的申请");
          return line(name, yes ? "审核通过，已绑定本单位。" : "已退回本人。", () -> one(actor, pick, yes, opinion));
        })
        .toList();
  }

  private void one(Actor actor, BindingPick pick, boolean yes, String opinion) {
    if (yes) {
      approve.approve(actor, pick.id(), pick.version(), opinion);
    } else {
      giveBack.giveBack(actor, pick.id(), pick.version(), opinion);
    }
  }

  private static BatchLine line(String name, String done, Runnable act) {
    try {
      act.run();
      return new BatchLine(name, true, done);
    } catch (NotFoundException e) {
      return new BatchLine(name, false, "未找到该申请。");
    } catch (RefusedException e) {
      return new BatchLine(name, false, e.refusal().sentence());
    } catch (StaleException e) {
      return new BatchLine(name, false, e.whoDidWhat());
    }
  }
}
