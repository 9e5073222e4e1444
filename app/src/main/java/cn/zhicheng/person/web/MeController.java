package cn.zhicheng.person.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.person.ChangeProfile;
import cn.zhicheng.person.People;
import cn.zhicheng.person.Person;
import cn.zhicheng.person.ProfileForm;
import cn.zhicheng.person.RevealIdNumber;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.StaleException;
import cn.zhicheng.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「个人中心」: own data, and how things stand with the unit. */
@Controller
@RequestMapping("/me")
@Audience(Role.APPLICANT)
class MeController {
  private final People people;
  private final UnitStatuses statuses;
  private final ChangeProfile change;
  private final Choices choices;
  private final MyHistory history;
  private final RevealIdNumber reveal;

  MeController(
      People people,
      UnitStatuses statuses,
      ChangeProfile change,
      Choices choices,
      MyHistory history,
      RevealIdNumber reveal) {
    this.people = people;
    this.statuses = statuses;
    this.change = change;
    this.choices = choices;
    this.history = history;
    this.reveal = reveal;
  }

  @GetMapping
  String show(Actor actor, Model model) {
    return page(model, stored(actor));
  }

  /** 「显示完整号码」 of one's own: the answer to a POST, so that no address shows the number again. */
  @PostMapping(params = "reveal")
  String reveal(Actor actor, Model model, HttpServletResponse response) {
    String number = reveal.reveal(actor, actor.person(), "本人查看");
    response.setHeader("Cache-Control", "no-store");
    return page(model, stored(actor).showing(number));
  }

  @PostMapping
  String change(
      Actor actor,
      @RequestParam int version,
      @ModelAttribute("typed") ProfileForm typed,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    try {
      change.change(actor, version, typed);
      return SeeOther.to(request, "/me", "个人信息已保存。");
    } catch (InvalidException invalid) {
      response.setStatus(422);
      return page(model, page(people.get(actor.person()), typed, version).with(invalid.problems()));
    } catch (StaleException stale) {
      response.setStatus(HttpServletResponse.SC_CONFLICT);
      return page(model, page(people.get(actor.person()), typed, version).with(stale.whoDidWhat()));
    }
  }

  private MePage stored(Actor actor) {
    Person person = people.get(actor.person());
    ProfileForm stored = ProfileForm.of(person, people.ownMobile(actor));
    return page(person, stored, person.version());
  }

  private MePage page(Person person, ProfileForm typed, int version) {
    var lists =
        new MePage.Lists(
            choices.of("ethnicity"),
            choices.of("political-status"),
            choices.of("health"),
            choices.series());
    UnitStatus unit = statuses.of(person.id());
    return new MePage(
        person, unit, typed, version, lists, history.of(person.id()), null, null, null);
  }

  private static String page(Model model, MePage page) {
    model.addAttribute("model", page);
    return "person/me";
  }
}
