package cn.zhicheng.person.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.ActorSession;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Errand;
import cn.zhicheng.identity.Landing;
import cn.zhicheng.identity.Role;
import cn.zhicheng.person.PersonRegistration;
import cn.zhicheng.person.RegisterPerson;
import cn.zhicheng.person.RegistrationCheck;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page where a person's first sign-on leads (FAQ-P7 to FAQ-P14). */
@Controller
@RequestMapping("/register/person")
@Audience(value = Role.APPLICANT, during = Errand.REGISTER_PERSON)
class RegisterPersonController {
  private final RegistrationCheck check;
  private final RegisterPerson register;
  private final UnitFinder units;
  private final Choices choices;
  private final ActorSession session;

  RegisterPersonController(
      RegistrationCheck check,
      RegisterPerson register,
      UnitFinder units,
      Choices choices,
      ActorSession session) {
    this.check = check;
    this.register = register;
    this.units = units;
    this.choices = choices;
    this.session = session;
  }

  @GetMapping
  String show(Actor actor, @RequestParam(required = false) @Nullable UUID unit, Model model) {
    if (actor.registered()) {
      return "redirect:" + Landing.of(actor);
    }
    PersonRegistration empty = PersonRegistration.empty(check.portalMobile(actor));
    PersonRegistration start = unit == null ? empty : empty.with(empty.choice().with(unit));
    return page(model, page(actor, start));
  }

  /**
   * Submits, or with {@code choose} takes a unit from the search and shows everything typed again.
   */
  @PostMapping
  String register(
      Actor actor,
      @ModelAttribute("input") RegistrationInput input,
      @RequestParam(required = false) @Nullable UUID choose,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (actor.registered()) {
      return SeeOther.to(request, Landing.of(actor), "");
    }
    PersonRegistration typed = input.typed();
    if (choose != null) {
      return page(model, page(actor, typed.with(typed.choice().with(choose))));
    }
    try {
      register.register(actor, typed);
      session.refresh(request, response);
      return SeeOther.to(request, "/me", welcome(typed));
    } catch (InvalidException invalid) {
      response.setStatus(422);
      return page(model, page(actor, typed).with(invalid.problems()));
    } catch (RefusedException refused) {
      response.setStatus(HttpServletResponse.SC_CONFLICT);
      return page(model, page(actor, typed).with(refused.refusal().sentence()));
    }
  }

  private static String welcome(PersonRegistration typed) {
    return typed.bindNow()
        ? "注册成功，绑定申请已提交给单位。单位审核通过前，可以先录入个人业绩库。"
        : "注册成功。可以先录入个人业绩库，提交审核和申报职称前请先绑定工作单位。";
  }

  private RegistrationPage page(Actor actor, PersonRegistration typed) {
    return new RegistrationPage(
        check.identity(actor),
        typed,
        units.chosen(typed.choice().unit()),
        choices.of("ethnicity"),
        choices.series(),
        choices.of("personnel-kind"),
        null,
        null);
  }

  private static String page(Model model, RegistrationPage page) {
    model.addAttribute("model", page);
    return "person/register";
  }
}
