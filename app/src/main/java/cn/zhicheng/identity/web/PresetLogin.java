package cn.zhicheng.identity.web;

import cn.zhicheng.identity.Entered;
import cn.zhicheng.identity.PresetEntrance;
import cn.zhicheng.identity.PublicPage;
import cn.zhicheng.identity.preset.Patience;
import cn.zhicheng.shared.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
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
  private final PresetEntrance entrance;
  private final Patience patience;

  PresetLogin(PresetEntrance entrance, Patience patience) {
    this.entrance = entrance;
    this.patience = patience;
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
    String name = loginName.strip();
    var problems =
        new Problems()
            .check(name.isEmpty(), "loginName", "请输入账号")
            .check(password.isEmpty(), "password", "请输入密码");
    if (problems.isEmpty()) {
      Duration wait = patience.left(name, request);
      if (!wait.isZero()) {
        return tooEarly(wait, loginName, response, model);
      }
      Entered entered = entrance.enter(name, password, request, response);
      if (entered.next() != null) {
        return "redirect:" + entered.next();
      }
      problems.add("loginName", entered.sentence());
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return show(model, problems, loginName);
  }

  private static String tooEarly(
      Duration wait, String loginName, HttpServletResponse response, Model model) {
    long seconds = wait.plusMillis(999).toSeconds();
    response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
    response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
    String sentence = "您所在的网络短时间内多次登录失败，请等待 %d 秒后再登录。这次的密码没有核对，也不计入输错次数。";
    return show(model, new Problems().add("loginName", sentence.formatted(seconds)), loginName);
  }

  private static String show(Model model, Problems problems, String loginName) {
    model.addAttribute("problems", problems);
    model.addAttribute("loginName", loginName);
    return "identity/preset";
  }
}
