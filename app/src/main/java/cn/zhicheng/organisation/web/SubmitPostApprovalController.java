package cn.zhicheng.organisation.web;

import cn.zhicheng.document.Documents;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.organisation.Organisations;
import cn.zhicheng.organisation.PostApprovalCheck;
import cn.zhicheng.organisation.PostApprovalForm;
import cn.zhicheng.organisation.SubmitPostApproval;
import cn.zhicheng.organisation.access.PostApprovalAccess;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.web.FileChip;
import cn.zhicheng.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Takes a year's numbers in two steps: check and a last look, then submit for good (FAQ-U22). */
@Controller
@Audience(Role.UNIT)
class SubmitPostApprovalController {
  private final Organisations organisations;
  private final PostApprovalCheck check;
  private final SubmitPostApproval submit;
  private final Documents documents;

  SubmitPostApprovalController(
      Organisations organisations,
      PostApprovalCheck check,
      SubmitPostApproval submit,
      Documents documents) {
    this.organisations = organisations;
    this.check = check;
    this.submit = submit;
    this.documents = documents;
  }

  /**
   * The last look, or the form again with its problems. Stores the uploaded sheet, nothing else.
   */
  @PostMapping("/settings/post-approvals/check")
  String check(
      Actor actor,
      @ModelAttribute("typed") PostApprovalForm typed,
      @RequestParam(required = false) @Nullable MultipartFile sheet,
      Model model,
      HttpServletResponse response) {
    PostApprovalAccess.mayKeep(organisations.get(actor.organisation())).orThrow();
    PostApprovalForm form = typed;
    try {
      form = withSheet(actor, typed, sheet);
      check.check(actor.organisation(), form);
      return show(model, "organisation/postApprovalConfirm", page(actor, form));
    } catch (InvalidException invalid) {
      response.setStatus(422);
      return show(model, "organisation/postApproval", page(actor, form).with(invalid.problems()));
    }
  }

  /** 「返回修改」 from the last look: the form with everything typed. */
  @PostMapping(value = "/settings/post-approvals", params = "edit")
  String edit(Actor actor, @ModelAttribute("typed") PostApprovalForm typed, Model model) {
    PostApprovalAccess.mayKeep(organisations.get(actor.organisation())).orThrow();
    return show(model, "organisation/postApproval", page(actor, typed));
  }

  @PostMapping(value = "/settings/post-approvals", params = "!edit")
  String submit(
      Actor actor,
      @ModelAttribute("typed") PostApprovalForm typed,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    PostApprovalAccess.mayKeep(organisations.get(actor.organisation())).orThrow();
    try {
      submit.submit(actor, typed);
      return SeeOther.to(
          request, "/settings/post-approvals", typed.year() + " 年度岗位核准信息已提交，提交后不可更改。");
    } catch (InvalidException invalid) {
      response.setStatus(422);
      return show(model, "organisation/postApproval", page(actor, typed).with(invalid.problems()));
    } catch (RefusedException refused) {
      response.setStatus(HttpServletResponse.SC_CONFLICT);
      return show(
          model,
          "organisation/postApproval",
          page(actor, typed).with(refused.refusal().sentence()));
    }
  }

  private PostApprovalForm withSheet(
      Actor actor, PostApprovalForm typed, @Nullable MultipartFile sheet) {
    return sheet == null || sheet.isEmpty()
        ? typed
        : typed.withSheet(documents.store(actor, sheet).id());
  }

  private PostApprovalPage page(Actor actor, PostApprovalForm typed) {
    return new PostApprovalPage(typed, check.years(), chip(actor, typed.sheet()), null, null);
  }

  private @Nullable FileChip chip(Actor actor, @Nullable UUID sheet) {
    if (sheet == null) {
      return null;
    }
    documents.requireOwn(actor, List.of(sheet));
    return SheetChip.of(sheet, documents.describe(List.of(sheet)));
  }

  private static String show(Model model, String template, PostApprovalPage page) {
    model.addAttribute("model", page);
    return template;
  }
}
