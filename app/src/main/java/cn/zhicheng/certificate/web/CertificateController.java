package cn.zhicheng.certificate.web;

import cn.zhicheng.certificate.CorrectionForm;
import cn.zhicheng.certificate.EndForm;
import cn.zhicheng.certificate.ReplaceCertificate;
import cn.zhicheng.certificate.RevokeCertificate;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.shared.StaleException;
import cn.zhicheng.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One certificate: read, corrected and revoked by the bureau that issued it. */
@Controller
@RequestMapping(IssueController.PATH + "/{id}")
@Audience(Role.BUREAU)
class CertificateController {
  private final CertificatePages pages;
  private final ReplaceCertificate replace;
  private final RevokeCertificate revoke;

  CertificateController(
      CertificatePages pages, ReplaceCertificate replace, RevokeCertificate revoke) {
    this.pages = pages;
    this.replace = replace;
    this.revoke = revoke;
  }

  @GetMapping
  String show(Actor actor, @PathVariable UUID id, Model model) {
    return pages.show(actor, id, EndForm.EMPTY, model, null, null);
  }

  @PostMapping("/revoke")
  String revoke(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam int version,
      @RequestParam Map<String, String> typed,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    var form = new EndForm(text(typed, "reason"), text(typed, "basis"), ticked(typed, "confirmed"));
    return answered(
        response,
        () -> {
          revoke.revoke(actor, id, version, form);
          return SeeOther.to(request, path(id), "证书已撤销，查验时会显示已撤销，并已通知本人。");
        },
        (problems, said) -> pages.show(actor, id, form, model, problems, said));
  }

  @GetMapping("/replace")
  String correction(Actor actor, @PathVariable UUID id, Model model) {
    return pages.correction(actor, id, null, model, null, null);
  }

  @PostMapping("/replace")
  String replace(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam int version,
      @RequestParam Map<String, String> typed,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    CorrectionForm form = correction(typed);
    return answered(
        response,
        () -> {
          UUID made = replace.replace(actor, id, version, form);
          return SeeOther.to(request, path(made), "已更正并签发新证书，原证书失效，并已通知本人。");
        },
        (problems, said) -> pages.correction(actor, id, form, model, problems, said));
  }

  /** The form once more, with what was typed and what is in the way. */
  private interface Again {
    String page(@Nullable Problems problems, @Nullable String said);
  }

  private static String answered(HttpServletResponse response, Supplier<String> act, Again again) {
    try {
      return act.get();
    } catch (InvalidException invalid) {
      response.setStatus(422);
      return again.page(invalid.problems(), null);
    } catch (StaleException stale) {
      response.setStatus(HttpServletResponse.SC_CONFLICT);
      return again.page(null, stale.whoDidWhat());
    } catch (RefusedException refused) {
      response.setStatus(HttpServletResponse.SC_CONFLICT);
      return again.page(null, refused.refusal().sentence());
    }
  }

  private static CorrectionForm correction(Map<String, String> typed) {
    return new CorrectionForm(
        text(typed, "specialty"),
        text(typed, "committee"),
        text(typed, "approvalDoc"),
        text(typed, "obtainedOn"),
        ticked(typed, "person"),
        text(typed, "reason"),
        ticked(typed, "confirmed"));
  }

  private static String text(Map<String, String> typed, String name) {
    return typed.getOrDefault(name, "");
  }

  private static boolean ticked(Map<String, String> typed, String name) {
    return text(typed, name).equals("true");
  }

  private static String path(UUID id) {
    return IssueController.PATH + "/" + id;
  }
}
