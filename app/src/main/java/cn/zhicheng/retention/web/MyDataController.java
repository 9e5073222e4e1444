package cn.zhicheng.retention.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.retention.AskForErasure;
import cn.zhicheng.retention.Erasures;
import cn.zhicheng.retention.WithdrawErasure;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.Problems;
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

/** 「我的个人信息」: what is held of a person, and their wish that it be erased. */
@Controller
@RequestMapping(MyDataController.PATH)
@Audience(Role.APPLICANT)
class MyDataController {
  static final String PATH = "/me/data";
  private final Erasures erasures;
  private final AskForErasure ask;
  private final WithdrawErasure withdraw;

  MyDataController(Erasures erasures, AskForErasure ask, WithdrawErasure withdraw) {
    this.erasures = erasures;
    this.ask = ask;
    this.withdraw = withdraw;
  }

  @GetMapping
  String page(Actor actor, Model model) {
    return page(actor, "", null, model);
  }

  private String page(Actor actor, String reason, @Nullable Problems problems, Model model) {
    model.addAttribute(
        "model",
        new MyDataPage(
            erasures.foresee(actor.person()),
            erasures.upcoming(actor),
            erasures.last(actor).orElse(null),
            reason,
            problems));
    return "retention/myData";
  }

  @PostMapping("/erasures")
  String ask(
      Actor actor,
      @RequestParam(defaultValue = "") String reason,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    try {
      ask.ask(actor, reason);
    } catch (InvalidException e) {
      response.setStatus(422);
      return page(actor, reason, e.problems(), model);
    }
    return SeeOther.to(request, PATH, "删除申请已提交，处理结果会通知您。处理之前可以撤回。");
  }

  @PostMapping("/erasures/{id}/withdraw")
  String withdraw(
      Actor actor, @PathVariable UUID id, @RequestParam int version, HttpServletRequest request) {
    withdraw.withdraw(actor, id, version);
    return SeeOther.to(request, PATH, "删除申请已撤回，您的信息没有改动。");
  }
}
