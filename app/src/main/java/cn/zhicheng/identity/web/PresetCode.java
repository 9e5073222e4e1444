package cn.zhicheng.identity.web;

import cn.zhicheng.identity.Entered;
import cn.zhicheng.identity.PresetEntrance;
import cn.zhicheng.identity.PublicPage;
import cn.zhicheng.shared.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The second step of 「内置单位登录」, for accounts with a second factor. */
@Controller
@RequestMapping(PresetEntrance.CODE_PAGE)
@PublicPage
class PresetCode {
  private final PresetEntrance entrance;

  PresetCode(PresetEntrance entrance) {
    this.entrance = entrance;
  }

  @GetMapping
  String form(HttpServletRequest request, Model model) {
    return entrance.asksCode(request) ? show(model, new Problems()) : "redirect:/login/preset";
  }

  @PostMapping
  String signOn(
      @RequestParam(defaultValue = "") String code,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var problems = new Problems().check(code.isBlank(), "code", "请输入动态口令");
    if (problems.isEmpty()) {
      Entered entered = entrance.enterCode(code, request, response);
      if (entered.next() != null) {
        return "redirect:" + entered.next();
      }
      problems.add("code", entered.sentence());
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return show(model, problems);
  }

  private static String show(Model model, Problems problems) {
    model.addAttribute("problems", problems);
    return "identity/presetCode";
  }
}
