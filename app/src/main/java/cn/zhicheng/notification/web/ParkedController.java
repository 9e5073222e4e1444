package cn.zhicheng.notification.web;

import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.notification.Parked;
import cn.zhicheng.notification.RetryParked;
import cn.zhicheng.notification.sms.SmsCounts;
import cn.zhicheng.notification.sms.SmsSettings;
import cn.zhicheng.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 「消息投递」: what could not be told, for operations. */
@Controller
@RequestMapping(ParkedController.PATH)
@Audience(Role.OPS)
class ParkedController {
  static final String PATH = "/operations/deliveries";

  private final Parked parked;
  private final RetryParked retry;
  private final SmsCounts sms;
  private final SmsSettings settings;

  ParkedController(Parked parked, RetryParked retry, SmsCounts sms, SmsSettings settings) {
    this.parked = parked;
    this.retry = retry;
    this.sms = sms;
    this.settings = settings;
  }

  @GetMapping
  String show(Model model) {
    model.addAttribute("model", new ParkedPage(parked.newest(), sms.open(), settings.connected()));
    return "notification/deliveries";
  }

  @PostMapping("/retry")
  String retry(HttpServletRequest request) {
    int through = retry.retry();
    return SeeOther.to(request, PATH, "重新处理完成，" + through + " 条已投递。");
  }
}
