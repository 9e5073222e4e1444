package cn.zhicheng.retention.web;

import cn.zhicheng.identity.PublicPage;
import cn.zhicheng.retention.RetentionRules;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 「个人信息保护说明」, for everybody. */
@Controller
@PublicPage
class PrivacyController {
  private final RetentionRules rules;

  PrivacyController(RetentionRules rules) {
    this.rules = rules;
  }

  @GetMapping("/privacy")
  String privacy(Model model) {
    model.addAttribute("rules", rules.all());
    return "retention/privacy";
  }
}
