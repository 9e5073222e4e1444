package cn.zhicheng.identity.web;

import cn.zhicheng.identity.PresetEntrance;
import cn.zhicheng.identity.PublicPage;
import cn.zhicheng.shared.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「内置单位登录」: name and password of a preset account (FAQ-U5). */
@Controller
@PublicPage
class PresetLogin {
  private static final String WRONG = "账号或密码不正确，或者该账号因连续 5 次输错已锁定 15 分钟。忘记密码请联系所属人社部门重置。";
  private final PresetEntrance entrance;

  PresetLogin(PresetEntrance entrance) {
    this.entrance = entrance;
  }

  @GetMapping("/login/preset")
  String form(Model model) {
    return show(model, new Problems(), "");
  }

  @PostMapping("/login/preset")
  String signOn(
      @RequestParam(defaultValue = "") String loginName,
      @RequestParam(defaultValue = "") String password,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var problems =
        new Problems()
            .check(loginName.isBlank(), "loginName", "请输入账号")
            .check(password.isEmpty(), "password", "请输入密码");
    if (problems.isEmpty()) {
      Optional<String> next = entrance.enter(loginName.strip(), password, request, response);
      if (next.isPresent()) {
        return "redirect:" + next.get();
      }
      problems.add("loginName", WRONG);
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return show(model, problems, loginName);
  }

  private static String show(Model model, Problems problems, String loginName) {
    model.addAttribute("problems", problems);
    model.addAttribute("loginName", loginName);
    return "identity/preset";
  }
}
