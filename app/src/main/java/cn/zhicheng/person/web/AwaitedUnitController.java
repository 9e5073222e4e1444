package cn.zhicheng.person.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.person.AwaitUnit;
import cn.zhicheng.person.StopAwaiting;
import cn.zhicheng.person.UnitChoice;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「我的单位尚未注册」 on 「变更单位」: note a unit to wait for, or wait no longer (FAQ-P14). */
@Controller
@RequestMapping("/me/unit/awaited")
@Audience(Role.APPLICANT)
class AwaitedUnitController {
  private final AwaitUnit await;
  private final StopAwaiting stop;
  private final MyUnitPages pages;

  AwaitedUnitController(AwaitUnit await, StopAwaiting stop, MyUnitPages pages) {
    this.await = await;
    this.stop = stop;
    this.pages = pages;
  }

  @PostMapping
  String note(
      Actor actor,
      @RequestParam(defaultValue = "") String awaited,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    try {
      await.await(actor, awaited);
      return SeeOther.to(request, "/me/unit", "已登记。单位注册后，会在这里和个人中心提示您。");
    } catch (InvalidException invalid) {
      response.setStatus(422);
      var page = pages.typed(actor, UnitChoice.NONE, awaited).with(invalid.problems());
      model.addAttribute("model", page);
      return "person/myUnit";
    }
  }

  @PostMapping("/stop")
  String stop(Actor actor, HttpServletRequest request) {
    stop.stop(actor);
    return SeeOther.to(request, "/me/unit", "已取消登记。");
  }
}
