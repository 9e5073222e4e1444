package cn.zhicheng.application;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.shared.Refusal;
import cn.zhicheng.shared.RefusedException;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 「内容无变化，维持原意见通过」: a body that passed exactly this before says the same again, with its proofs,
 * post and notice. The level is not skipped (FAQ-P53).
 */
@Component
public class PassUnchanged {
  private final AuditFiles files;
  private final PassApplication pass;

  PassUnchanged(AuditFiles files, PassApplication pass) {
    this.files = files;
    this.pass = pass;
  }

  /**
   * The name of the person it is about.
   *
   * @throws RefusedException when the body did not pass it before, or something changed since
   */
  @Transactional
  public String pass(Actor actor, UUID id, int version) {
    AuditFile file = files.of(actor, id);
    AuditRecord earlier =
        file.ownEarlier()
            .filter(own -> file.unchanged())
            .orElseThrow(() -> new RefusedException(changed(file)));
    return pass.pass(actor, id, version, Opinion.again(earlier));
  }

  private static Refusal changed(AuditFile file) {
    return file.mayDecide()
        .why()
        .orElseGet(() -> Refusal.of("CHANGED", "申报内容与本单位上次审核通过时不同，请查看变化后填写审核意见。"));
  }
}
