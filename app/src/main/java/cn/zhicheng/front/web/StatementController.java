package cn.zhicheng.front.web;

import cn.zhicheng.front.help.Statements;
import cn.zhicheng.identity.PublicPage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Statements that the footer of every page leads to. */
@Controller
@PublicPage
class StatementController {
  private final Statements statements;

  StatementController(Statements statements) {
    this.statements = statements;
  }

  @GetMapping("/accessibility")
  String accessibility(Model model) {
    model.addAttribute("model", statements.accessibility());
    return "front/statement";
  }
}
