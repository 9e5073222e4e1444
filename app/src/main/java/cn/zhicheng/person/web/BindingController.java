package cn.zhicheng.person.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.person.ApproveBinding;
import cn.zhicheng.person.Binding;
import cn.zhicheng.person.BindingState;
import cn.zhicheng.person.Bindings;
import cn.zhicheng.person.People;
import cn.zhicheng.person.Person;
import cn.zhicheng.person.ReturnBinding;
import cn.zhicheng.person.access.BindingRules;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.shared.Refusal;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.shared.StaleException;
import cn.zhicheng.shared.Verdict;
import cn.zhicheng.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「审核」 of one request to belong to this unit. */
@Controller
@RequestMapping("/bindings/{id}")
@Audience(Role.UNIT)
class BindingController {
  /** What the two buttons say. */
  enum Decision {
    APPROVE,
    RETURN
  }

  private final Bindings bindings;
  private final People people;
  private final ApproveBinding approve;
  private final ReturnBinding giveBack;
  private final BindingHistory history;
  private final Choices choices;

  BindingController(
      Bindings bindings,
      People people,
      ApproveBinding approve,
      ReturnBinding giveBack,
      BindingHistory history,
      Choices choices) {
    this.bindings = bindings;
    this.people = people;
    this.approve = approve;
    this.giveBack = giveBack;
    this.history = history;
    this.choices = choices;
  }

  @GetMapping
  String show(Actor actor, @PathVariable UUID id, Model model) {
    return page(model, page(actor, id, ""));
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
      return page(model, page(actor, id, opinion).with(invalid.problems()));
    } catch (RefusedException refused) {
      response.setStatus(HttpServletResponse.SC_CONFLICT);
      return page(model, page(actor, id, opinion).with(refused.refusal().sentence()));
    } catch (StaleException stale) {
      response.setStatus(HttpServletResponse.SC_CONFLICT);
      return page(model, page(actor, id, opinion).with(stale.whoDidWhat()));
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

  private BindingPage page(Actor actor, UUID id, String opinion) {
    Binding binding =
        bindings
            .ofUnit(actor.organisation(), id)
            .orElseThrow(() -> new NotFoundException("No binding " + id));
    Person person = people.get(binding.personId());
    String series = person.seriesNo() == null ? "" : choices.seriesName(person.seriesNo());
    Verdict mayDecide = BindingRules.mayDecide(binding, actor);
    boolean open = mayDecide.allowed();
    String why = binding.status() == BindingState.PENDING ? sentence(mayDecide) : null;
    return new BindingPage(binding, person, series, open, history.of(id), opinion, null, why);
  }

  private static @Nullable String sentence(Verdict verdict) {
    return verdict.why().map(Refusal::sentence).orElse(null);
  }

  private static String page(Model model, BindingPage page) {
    model.addAttribute("model", page);
    return "person/binding";
  }
}
