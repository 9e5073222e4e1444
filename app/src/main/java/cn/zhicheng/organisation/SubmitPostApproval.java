package cn.zhicheng.organisation;

import cn.zhicheng.document.Documents;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.Entry;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.organisation.access.PostApprovalAccess;
import cn.zhicheng.shared.Refusal;
import cn.zhicheng.shared.RefusedException;
import java.util.List;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An institution submits the posts approved for one year; nobody can change them afterwards. */
@Component
public class SubmitPostApproval {
  private final Organisations organisations;
  private final PostApprovalCheck check;
  private final PostApprovalStore store;
  private final Documents documents;
  private final Journal journal;

  SubmitPostApproval(
      Organisations organisations,
      PostApprovalCheck check,
      PostApprovalStore store,
      Documents documents,
      Journal journal) {
    this.organisations = organisations;
    this.check = check;
    this.store = store;
    this.documents = documents;
    this.journal = journal;
  }

  /**
   * Submits the actor's own unit's numbers.
   *
   * @throws cn.zhicheng.shared.InvalidException with every problem of what was typed
   * @throws RefusedException {@code NOT_INSTITUTION} (FAQ-U20), or {@code YEAR_TAKEN} when this
   *     year has been submitted (FAQ-U22)
   */
  @Transactional
  public void submit(Actor actor, PostApprovalForm typed) {
    Organisation unit = organisations.get(actor.organisation());
    PostApprovalAccess.mayKeep(unit).orThrow();
    PostApproval approval = check.check(unit.id(), typed);
    documents.requireOwn(actor, List.of(approval.sheetId()));
    try {
      store.add(approval, actor.accountId());
    } catch (DuplicateKeyException taken) {
      throw new RefusedException(
          Refusal.of(
              "YEAR_TAKEN",
              approval.year() + " 年度的岗位核准信息已经提交，提交后不可更改。填写有误的，请联系属地人社部门处理。",
              "/settings/post-approvals"));
    }
    journal.write(
        actor.by(),
        new Entry("POST_APPROVAL", approval.id(), "SUBMIT", null, "SUBMITTED", "", Map.of())
            .with(facts(approval)));
  }

  private static Map<String, Object> facts(PostApproval approval) {
    return Map.of(
        "year", approval.year(),
        "seniorFull", approval.seniorFull(),
        "seniorAssoc", approval.seniorAssoc(),
        "mid", approval.mid(),
        "junior", approval.junior(),
        "sheet", approval.sheetId().toString());
  }
}
