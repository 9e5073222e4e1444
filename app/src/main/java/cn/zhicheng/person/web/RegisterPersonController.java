package cn.zhicheng.person.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.ActorSession;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Errand;
import cn.zhicheng.identity.Landing;
import cn.zhicheng.identity.Role;
import cn.zhicheng.person.PersonRegistration;
import cn.zhicheng.person.RegisterPerson;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.NotFoundException;
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
  private static final String PATH = "/register/person";
  private final RegistrationPages pages;
  private final RegisterPerson register;
  private final ActorSession session;
  private final Landing landing;

  RegisterPersonController(
      RegistrationPages pages, RegisterPerson register, ActorSession session, Landing landing) {
    this.pages = pages;
    this.register = register;
    this.session = session;
    this.landing = landing;
  }

  @GetMapping
  String show(Actor actor, @RequestParam(required = false) @Nullable UUID unit, Model model) {
    return actor.registered()
        ? "redirect:" + Landing.of(actor)
        : page(model, pages.empty(actor, unit));
  }

  /** Submits, or goes a {@link UnitStep}. */
  @PostMapping
  String register(
      Actor actor,
      @ModelAttribute("input") RegistrationInput input,
      @ModelAttribute("step") UnitStep step,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (actor.registered()) {
      return SeeOther.to(request, Landing.of(actor), "");
    }
    PersonRegistration typed = input.typed();
    if (step.find() != null) {
      var found = pages.search(step.sought());
      model.addAttribute("model", new UnitSearchPage(PATH, TypedFields.of(request), found));
      return "person/unitSearch";
    }
    if (step.taken()) {
      return page(model, pages.typed(actor, after(step, typed)));
    }
    try {
      register.register(actor, typed);
      session.refresh(request, response);
      return SeeOther.to(request, landing.asked(request, response).orElse("/me"), welcome(typed));
    } catch (InvalidException invalid) {
      response.setStatus(422);
      return page(model, pages.typed(actor, typed).with(invalid.problems()));
    } catch (RefusedException | NotFoundException lost) {
      return lost(actor, model, request, response);
    }
  }

  /**
   * Somebody was faster: this account in another window, which is then registered, or another
   * account of the portal with the same ID number.
   */
  private String lost(
      Actor actor, Model model, HttpServletRequest request, HttpServletResponse response) {
    if (pages.open(actor)) {
      response.setStatus(HttpServletResponse.SC_CONFLICT);
      model.addAttribute("identity", pages.identity(actor));
      return "person/taken";
    }
    session.refresh(request, response);
    return SeeOther.to(request, "/me", "您已在另一个窗口完成注册，本次填写的内容没有重复提交。");
  }

  private static PersonRegistration after(UnitStep step, PersonRegistration typed) {
    if (step.choose() != null) {
      return typed.with(typed.choice().with(step.choose()));
    }
    return step.awaiting() != null ? typed.awaiting(step.awaiting()) : typed;
  }

  private static String welcome(PersonRegistration typed) {
    return typed.bindNow()
        ? "注册成功，绑定申请已提交给单位。单位审核通过前，可以先录入个人业绩库。"
        : "注册成功。可以先录入个人业绩库，提交审核和申报职称前请先绑定工作单位。";
  }

  private static String page(Model model, RegistrationPage page) {
    model.addAttribute("model", page);
    return "person/register";
  }
}
