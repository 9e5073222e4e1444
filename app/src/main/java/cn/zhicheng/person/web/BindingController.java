package cn.zhicheng.person.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.person.ApproveBinding;
import cn.zhicheng.person.ReleaseBinding;
import cn.zhicheng.person.ReturnBinding;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.shared.StaleException;
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

/** 「审核」 of one request to belong to this unit, and 「解除绑定」 of somebody who does. */
@Controller
@RequestMapping("/bindings/{id}")
@Audience(Role.UNIT)
class BindingController {
  /** What the two buttons say. */
  enum Decision {
    APPROVE,
    RETURN
  }

  private final BindingPages pages;
  private final ApproveBinding approve;
  private final ReturnBinding giveBack;
  private final ReleaseBinding release;

  BindingController(
      BindingPages pages, ApproveBinding approve, ReturnBinding giveBack, ReleaseBinding release) {
    this.pages = pages;
    this.approve = approve;
    this.giveBack = giveBack;
    this.release = release;
  }

  @GetMapping
  String show(Actor actor, @PathVariable UUID id, Model model) {
    return page(model, pages.page(actor, id));
  }

  @PostMapping
  String decide(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam int version,
      @RequestParam Decision decision,
      @RequestParam(defaultValue = "") String opinion,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    try {
      return SeeOther.to(request, "/bindings", done(actor, id, version, decision, opinion));
    } catch (InvalidException invalid) {
      response.setStatus(422);
      return page(model, pages.page(actor, id).typed(opinion, "").with(invalid.problems()));
    } catch (RefusedException refused) {
      response.setStatus(HttpServletResponse.SC_CONFLICT);
      return page(
          model, pages.page(actor, id).typed(opinion, "").with(refused.refusal().sentence()));
    } catch (StaleException stale) {
      response.setStatus(HttpServletResponse.SC_CONFLICT);
      return page(model, pages.page(actor, id).typed(opinion, "").with(stale.whoDidWhat()));
    }
  }

  @PostMapping("/release")
  String release(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam int version,
      @RequestParam(defaultValue = "") String reason,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    try {
      release.release(actor, id, version, reason);
      return SeeOther.to(request, "/bindings?state=ENDED", "已解除绑定，本人会看到解除原因。");
    } catch (InvalidException invalid) {
      response.setStatus(422);
      return page(model, pages.page(actor, id).typed("", reason).with(invalid.problems()));
    } catch (RefusedException refused) {
      response.setStatus(HttpServletResponse.SC_CONFLICT);
      return page(
          model, pages.page(actor, id).typed("", reason).with(refused.refusal().sentence()));
    } catch (StaleException stale) {
      response.setStatus(HttpServletResponse.SC_CONFLICT);
      return page(model, pages.page(actor, id).typed("", reason).with(stale.whoDidWhat()));
    }
  }

  private String done(Actor actor, UUID id, int version, Decision decision, String opinion) {
    if (decision == Decision.APPROVE) {
      approve.approve(actor, id, version, opinion);
      return "审核通过，该人员已绑定本单位。";
    }
    giveBack.giveBack(actor, id, version, opinion);
    return "已退回，申报人会看到退回原因。";
  }

  private static String page(Model model, BindingPage page) {
    model.addAttribute("model", page);
    return "person/binding";
  }
}
