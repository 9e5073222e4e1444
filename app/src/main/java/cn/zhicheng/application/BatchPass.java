package cn.zhicheng.application;

import cn.zhicheng.application.access.BatchAccess;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.shared.BatchLine;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.shared.StaleException;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * 「批量审核」: one opinion for all that are picked, each in its own transaction; each learns what became
 * of it.
 */
@Component
public class BatchPass {
  /** Most of one batch. */
  public static final int MOST = 200;

  private final AuditFiles files;
  private final AuditSides sides;
  private final PassApplication pass;

  BatchPass(AuditFiles files, AuditSides sides, PassApplication pass) {
    this.files = files;
    this.sides = sides;
    this.pass = pass;
  }

  /**
   * @param picks at most {@link #MOST}
   * @throws InvalidException without an opinion
   */
  public List<BatchLine> pass(Actor actor, List<AuditPick> picks, String opinion) {
    if (picks.size() > MOST) {
      throw new IllegalArgumentException("No batch of " + picks.size());
    }
    Opinion.of(opinion).check(false, false).orThrow();
    return picks.stream().distinct().map(pick -> one(actor, pick, opinion)).toList();
  }

  private BatchLine one(Actor actor, AuditPick pick, String opinion) {
    AuditFile file;
    try {
      file = files.of(actor, pick.id());
    } catch (NotFoundException e) {
      return new BatchLine("未找到的申报", false, "未找到该申报，可能已由申报人撤回或删除。");
    }
    String title = file.person().name() + "（" + file.application().number() + "）";
    try {
      BatchAccess.mayPassUnread(file, sides.doubtful(pick.id())).orThrow();
      pass.pass(actor, pick.id(), pick.version(), said(file, opinion));
      return new BatchLine(title, true, "已审核通过。");
    } catch (RefusedException e) {
      return new BatchLine(title, false, e.refusal().sentence());
    } catch (StaleException e) {
      return new BatchLine(title, false, e.whoDidWhat());
    } catch (InvalidException e) {
      String first = e.problems().byField().values().iterator().next();
      return new BatchLine(title, false, first + "，请逐份审核。");
    }
  }

  /** Units repeat what they said about proofs, post and notice; nobody claims to have checked. */
  private static Opinion said(AuditFile file, String opinion) {
    return file.ownEarlier()
        .filter(own -> file.unchanged())
        .map(own -> Opinion.again(own).saying(opinion))
        .orElseGet(() -> Opinion.of(opinion));
  }
}
