package cn.zhicheng.person.web;

import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Errand;
import cn.zhicheng.identity.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The search dialog behind 「选择单位」 (FAQ-P9, FAQ-P13); a page of its own without script. */
@Controller
@Audience(value = Role.APPLICANT, during = Errand.REGISTER_PERSON)
class UnitSearchController {
  private final UnitFinder finder;

  UnitSearchController(UnitFinder finder) {
    this.finder = finder;
  }

  @GetMapping("/units/search")
  String search(
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String back,
      @RequestHeader(value = "HX-Request", defaultValue = "false") boolean fragment,
      Model model) {
    String page = back.equals("/me/unit") ? back : "/register/person";
    model.addAttribute("model", finder.find(name, page));
    return fragment ? "person/unitHits" : "person/unitSearch";
  }
}
