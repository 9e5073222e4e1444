package cn.zhicheng.front.web;

import cn.zhicheng.front.PublishBulletin;
import cn.zhicheng.front.WithdrawBulletin;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.shared.StaleException;
import cn.zhicheng.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Publishes a bulletin and takes it down. */
@Controller
@RequestMapping(DeskController.PATH + "/{id}")
@Audience({Role.OPS, Role.BUREAU})
class PublishController {
  private final PublishBulletin publish;
  private final WithdrawBulletin withdraw;
  private final DeskPages pages;

  PublishController(PublishBulletin publish, WithdrawBulletin withdraw, DeskPages pages) {
    this.publish = publish;
    this.withdraw = withdraw;
    this.pages = pages;
  }

  @PostMapping("/publish")
  String publish(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam int version,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    try {
      publish.publish(actor, id, version);
      return SeeOther.to(request, DeskController.PATH + "/" + id, "已发布，公众现在可以看到。");
    } catch (StaleException stale) {
      response.setStatus(HttpServletResponse.SC_CONFLICT);
      return pages.show(model, actor, id, "", null, stale.whoDidWhat());
    } catch (RefusedException refused) {
      response.setStatus(HttpServletResponse.SC_CONFLICT);
      return pages.show(model, actor, id, "", null, refused.refusal().sentence());
    }
  }

  @PostMapping("/withdraw")
  String withdraw(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam int version,
      @RequestParam(defaultValue = "") String reason,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    try {
      withdraw.withdraw(actor, id, version, reason);
      return SeeOther.to(request, DeskController.PATH + "/" + id, "已撤下，公众不再看到。");
    } catch (InvalidException invalid) {
      response.setStatus(422);
      return pages.show(model, actor, id, reason, invalid.problems(), null);
    } catch (StaleException stale) {
      response.setStatus(HttpServletResponse.SC_CONFLICT);
      return pages.show(model, actor, id, reason, null, stale.whoDidWhat());
    } catch (RefusedException refused) {
      response.setStatus(HttpServletResponse.SC_CONFLICT);
      return pages.show(model, actor, id, reason, null, refused.refusal().sentence());
    }
  }
}
