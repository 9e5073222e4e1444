package cn.zhicheng.notification.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.notification.Digest;
import cn.zhicheng.notification.NotificationKind;
import cn.zhicheng.notification.Preferences;
import cn.zhicheng.notification.Wishes;
import cn.zhicheng.notification.sms.SmsSettings;
import cn.zhicheng.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「消息设置」: what also goes to the phone, and how often a body gets its digest. */
@Controller
@RequestMapping(WishesController.PATH)
@Audience({Role.APPLICANT, Role.UNIT, Role.DEPARTMENT, Role.BUREAU, Role.ORGANISER})
class WishesController {
  static final String PATH = "/messages/settings";

  private final Preferences preferences;
  private final SmsSettings sms;

  WishesController(Preferences preferences, SmsSettings sms) {
    this.preferences = preferences;
    this.sms = sms;
  }

  @GetMapping
  String show(Actor actor, Model model) {
    model.addAttribute("model", WishesPage.of(actor, preferences.of(actor), sms));
    return "notification/settings";
  }

  @PostMapping
  String keep(
      Actor actor,
      @RequestParam(defaultValue = "") List<NotificationKind> smsKinds,
      @RequestParam(defaultValue = "DAILY") Digest digest,
      HttpServletRequest request) {
    var kinds = EnumSet.noneOf(NotificationKind.class);
    kinds.addAll(smsKinds);
    preferences.keep(actor, new Wishes(kinds, digest));
    return SeeOther.to(request, PATH, "消息设置已保存。");
  }
}
