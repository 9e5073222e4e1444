package cn.zhicheng.person.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Errand;
import cn.zhicheng.identity.Role;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** What the search dialog behind 「选择单位」 shows (FAQ-P9, FAQ-P13); opened by itself it is a page. */
@Controller
@Audience(value = Role.APPLICANT, during = Errand.REGISTER_PERSON)
class UnitSearchController {
  private final UnitFinder finder;

  UnitSearchController(UnitFinder finder) {
    this.finder = finder;
  }

  @GetMapping("/units/search")
  String search(
      Actor actor,
      @RequestParam(defaultValue = "") String name,
      @RequestHeader(value = "HX-Request", defaultValue = "false") boolean fragment,
      Model model) {
    UnitHits hits = finder.find(name, !actor.registered());
    String action = actor.registered() ? "/me/unit" : "/register/person";
    model.addAttribute("model", fragment ? hits : new UnitSearchPage(action, Map.of(), hits));
    return fragment ? "person/unitHits" : "person/unitSearch";
  }
}
