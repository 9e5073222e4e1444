package cn.zhicheng.organisation.web;

import cn.zhicheng.document.Documents;
import cn.zhicheng.document.StoredDocument;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.organisation.Organisations;
import cn.zhicheng.organisation.PostApproval;
import cn.zhicheng.organisation.PostApprovalCheck;
import cn.zhicheng.organisation.PostApprovalForm;
import cn.zhicheng.organisation.PostApprovals;
import cn.zhicheng.organisation.access.PostApprovalAccess;
import cn.zhicheng.shared.ProvinceTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 「管理设置」→「岗位核准信息」: what was submitted, and the empty form. Institutions only. */
@Controller
@Audience(Role.UNIT)
class PostApprovalController {
  private final Organisations organisations;
  private final PostApprovals approvals;
  private final PostApprovalCheck check;
  private final Documents documents;

  PostApprovalController(
      Organisations organisations,
      PostApprovals approvals,
      PostApprovalCheck check,
      Documents documents) {
    this.organisations = organisations;
    this.approvals = approvals;
    this.check = check;
    this.documents = documents;
  }

  @GetMapping("/settings/post-approvals")
  String list(Actor actor, Model model) {
    institutionOnly(actor);
    List<PostApproval> own = approvals.ofUnit(actor.organisation());
    var sheets = documents.describe(own.stream().map(PostApproval::sheetId).toList());
    model.addAttribute(
        "model", new PostApprovalList(own.stream().map(a -> row(a, sheets)).toList()));
    return "organisation/postApprovals";
  }

  @GetMapping("/settings/post-approvals/new")
  String empty(Actor actor, Model model) {
    institutionOnly(actor);
    var nothing = new PostApprovalForm("", "", "", "", "", "", "", "", "", "");
    model.addAttribute("model", new PostApprovalPage(nothing, check.years(), null, null, null));
    return "organisation/postApproval";
  }

  private void institutionOnly(Actor actor) {
    PostApprovalAccess.mayKeep(organisations.get(actor.organisation())).orThrow();
  }

  private PostApprovalList.Row row(PostApproval approval, Map<UUID, StoredDocument> sheets) {
    return new PostApprovalList.Row(
        approval,
        SheetChip.of(approval.sheetId(), sheets),
        ProvinceTime.minute(approval.submittedAt()));
  }
}
