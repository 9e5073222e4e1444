package cn.zhicheng.plan.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.shared.StaleException;
import cn.zhicheng.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The answer to a move of a plan: on to a page when done, the plan's own page with why not. */
@Component
class PlanAnswer {
  private final PlanPages pages;

  PlanAnswer(PlanPages pages) {
    this.pages = pages;
  }

  /**
   * What was asked.
   *
   * @param reason as typed; empty where none is asked for
   * @param onward where to when it is done
   */
  record Asked(Actor actor, UUID id, String reason, String onward, String sentence) {}

  String to(
      Asked asked,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response,
      Runnable act) {
    try {
      act.run();
      return SeeOther.to(request, asked.onward(), asked.sentence());
    } catch (InvalidException e) {
      response.setStatus(422);
      return pages.show(model, asked.actor(), asked.id(), asked.reason(), e.problems(), null);
    } catch (StaleException e) {
      response.setStatus(HttpServletResponse.SC_CONFLICT);
      return pages.show(model, asked.actor(), asked.id(), asked.reason(), null, e.whoDidWhat());
    } catch (RefusedException e) {
      response.setStatus(HttpServletResponse.SC_CONFLICT);
      String why = e.refusal().sentence();
      return pages.show(model, asked.actor(), asked.id(), asked.reason(), null, why);
    }
  }
}
