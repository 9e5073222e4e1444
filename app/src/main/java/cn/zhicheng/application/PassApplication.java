package cn.zhicheng.application;

import cn.zhicheng.application.access.AuditAccess;
import cn.zhicheng.document.Documents;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.organisation.Organisation;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 「审核通过」: on to the next level; at the last one the application is accepted (FAQ-U15, U23 to U25,
 * D9).
 */
@Component
public class PassApplication {
  private final AuditDesk desk;
  private final Documents documents;

  PassApplication(AuditDesk desk, Documents documents) {
    this.desk = desk;
    this.documents = documents;
  }

  /**
   * @throws cn.zhicheng.shared.RefusedException when an institution's approved posts are not on
   *     record
   * @throws cn.zhicheng.shared.InvalidException when opinion, proof or post use is missing
   */
  @Transactional
  public void pass(Actor actor, UUID id, int version, Opinion opinion) {
    Sitting sitting = desk.open(actor, id, version);
    Step step = sitting.step();
    Organisation body = sitting.decidingBody();
    int year = sitting.application().planYear();
    AuditAccess.postsOnRecord(step, body, year, sitting.postsOnRecord()).orThrow();
    boolean postNeeded = AuditAccess.needsPosts(step, body);
    opinion.check(step.isUnit(), postNeeded).orThrow();
    documents.requireOwn(actor, opinion.proofs());
    Opinion said = postNeeded ? opinion : new Opinion(opinion.text(), opinion.proofs(), null, "");
    ApplicationMove move = sitting.isLast() ? ApplicationMove.ACCEPT : ApplicationMove.PASS;
    desk.decide(actor, sitting, move, Decision.PASS, said, List.of(), null);
  }
}
