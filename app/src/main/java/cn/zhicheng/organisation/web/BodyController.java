package cn.zhicheng.organisation.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.organisation.MoveBody;
import cn.zhicheng.organisation.OrganisationMove;
import cn.zhicheng.organisation.PermitSameHand;
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

/** One body of the register, and what a bureau does with its standing. */
@Controller
@RequestMapping(RegisterPage.PATH + "/{id}")
@Audience({Role.BUREAU, Role.OPS})
class BodyController {
  private static final String TEMPLATE = "organisation/register/body";
  private final BodyPages pages;
  private final MoveBody moves;
  private final PermitSameHand sameHand;

  BodyController(BodyPages pages, MoveBody moves, PermitSameHand sameHand) {
    this.pages = pages;
    this.moves = moves;
    this.sameHand = sameHand;
  }

  @GetMapping
  String show(Actor actor, @PathVariable UUID id, Model model) {
    model.addAttribute("model", pages.of(actor, id, "", null, null));
    return TEMPLATE;
  }

  @PostMapping("/standing")
  @Audience(Role.BUREAU)
  String move(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam int version,
      @RequestParam OrganisationMove move,
      @RequestParam(defaultValue = "") String reason,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    try {
      moves.move(actor, id, version, move, reason);
      return SeeOther.to(request, RegisterPage.PATH + "/" + id, "已" + move.word() + "，操作已记入办理记录。");
    } catch (InvalidException invalid) {
      response.setStatus(422);
      model.addAttribute("model", pages.of(actor, id, reason, invalid.problems(), null));
    } catch (StaleException stale) {
      response.setStatus(HttpServletResponse.SC_CONFLICT);
      model.addAttribute("model", pages.of(actor, id, reason, null, stale.whoDidWhat()));
    } catch (RefusedException refused) {
      response.setStatus(HttpServletResponse.SC_CONFLICT);
      model.addAttribute("model", pages.of(actor, id, reason, null, refused.refusal().sentence()));
    }
    return TEMPLATE;
  }

  @PostMapping("/same-hand")
  @Audience(Role.BUREAU)
  String sameHand(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam int version,
      @RequestParam(defaultValue = "false") boolean permitted,
      HttpServletRequest request) {
    sameHand.permit(actor, id, version, permitted);
    String done = permitted ? "已允许同一人在两级审核。" : "已恢复为同一人不能在两级审核。";
    return SeeOther.to(request, RegisterPage.PATH + "/" + id, done);
  }
}
