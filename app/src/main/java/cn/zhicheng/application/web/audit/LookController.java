package cn.zhicheng.application.web.audit;

import cn.zhicheng.application.LookAtApplication;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「查看申报」 of operations: number and reason first, then half an hour of reading. */
@Controller
@RequestMapping(LookPage.PATH)
@Audience(Role.OPS)
class LookController {
  private static final String FORM = "application/audit/lookForm";
  private final LookAtApplication look;
  private final ApplicationAuditPages pages;

  LookController(LookAtApplication look, ApplicationAuditPages pages) {
    this.look = look;
    this.pages = pages;
  }

  @GetMapping
  String ask(Model model) {
    model.addAttribute("model", new LookPage("", "", null));
    return FORM;
  }

  @PostMapping
  String look(
      Actor actor,
      @RequestParam(defaultValue = "") String number,
      @RequestParam(defaultValue = "") String reason,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    try {
      UUID application = look.look(actor, number, reason);
      return SeeOther.to(request, LookPage.PATH + "/" + application, "查看原因已记录，30 分钟内可以查看。");
    } catch (InvalidException invalid) {
      response.setStatus(422);
      model.addAttribute("model", new LookPage(number, reason, invalid.problems()));
      return FORM;
    }
  }

  @GetMapping("/{id}")
  String read(Actor actor, @PathVariable UUID id, Model model) {
    model.addAttribute("model", pages.lookedAt(actor, id));
    return "application/audit/look";
  }
}
