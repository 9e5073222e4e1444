package cn.zhicheng.plan.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.plan.EligibilityRule;
import cn.zhicheng.plan.Plan;
import cn.zhicheng.plan.PlanDesk;
import cn.zhicheng.plan.PlanTabs;
import cn.zhicheng.plan.access.PlanAccess;
import cn.zhicheng.plan.rules.Fact;
import cn.zhicheng.plan.rules.RuleBook;
import cn.zhicheng.plan.rules.RuleTemplate;
import cn.zhicheng.plan.rules.TryOut;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.shared.StaleException;
import cn.zhicheng.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Fills the tab 「申报条件」, and answers what is sent from it. */
@Component
class RulePages {
  private final PlanDesk desk;
  private final PlanTabs tabs;
  private final RuleTab tab;
  private final TryOut tryOut;
  private final RuleBook book;

  RulePages(PlanDesk desk, PlanTabs tabs, RuleTab tab, TryOut tryOut, RuleBook book) {
    this.desk = desk;
    this.tabs = tabs;
    this.tab = tab;
    this.tryOut = tryOut;
    this.book = book;
  }

  /**
   * What was asked, to be shown again when it could not be done.
   *
   * @param editing code of the rule in the form; empty for a further one
   */
  record Asked(
      Actor actor, UUID id, String editing, MultiValueMap<String, String> typed, String sentence) {}

  String show(Actor actor, UUID id, String template, String edit, Model model) {
    var typed = new LinkedMultiValueMap<String, String>();
    typed.add("template", template);
    return page(new Asked(actor, id, edit, typed, ""), new Problems(), null, model);
  }

  String to(
      Asked asked,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response,
      Runnable act) {
    try {
      act.run();
      return SeeOther.to(request, tab.path(asked.id()), asked.sentence());
    } catch (InvalidException e) {
      response.setStatus(422);
      return page(asked, e.problems(), null, model);
    } catch (StaleException e) {
      response.setStatus(HttpServletResponse.SC_CONFLICT);
      return page(asked, new Problems(), e.whoDidWhat(), model);
    } catch (RefusedException e) {
      response.setStatus(HttpServletResponse.SC_CONFLICT);
      return page(asked, new Problems(), e.refusal().sentence(), model);
    }
  }

  private String page(Asked asked, Problems problems, @Nullable String alert, Model model) {
    Plan plan = desk.get(asked.actor(), asked.id()).plan();
    Optional<EligibilityRule> edited =
        plan.terms().rules().stream()
            .filter(rule -> rule.code().equals(asked.editing()))
            .findFirst();
    edited
        .filter(rule -> !asked.typed().containsKey("sentence"))
        .ifPresent(rule -> fill(asked.typed(), rule));
    model.addAttribute(
        "model",
        new RulePage(
            plan,
            tabs.of(plan.id(), tab),
            PlanAccess.mayWrite(asked.actor().role(), plan),
            RuleTemplate.of(one(asked.typed(), "template")).orElse(null),
            edited.map(EligibilityRule::code).orElse(""),
            tryOut.of(plan),
            asked(plan),
            asked.typed(),
            problems,
            alert));
    return "plan/desk/rules";
  }

  private static void fill(MultiValueMap<String, String> typed, EligibilityRule rule) {
    typed.set("template", "");
    typed.set("sentence", rule.sentence());
    typed.set("expression", rule.expression());
    typed.set("clause", rule.clause());
    typed.set("blocking", String.valueOf(rule.blocking()));
    typed.put("types", rule.types());
  }

  /** The first value of a field; empty when it was not sent. */
  static String one(MultiValueMap<String, String> typed, String name) {
    return Objects.requireNonNullElse(typed.getFirst(name), "");
  }

  /** The application type is a field of its own. */
  private List<Fact> asked(Plan plan) {
    return book.uses(plan.terms().rules()).stream()
        .filter(fact -> fact != Fact.APPLICATION_TYPE)
        .toList();
  }
}
