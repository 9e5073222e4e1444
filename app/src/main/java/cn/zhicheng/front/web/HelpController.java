package cn.zhicheng.front.web;

import cn.zhicheng.front.Hotlines;
import cn.zhicheng.front.help.Faq;
import cn.zhicheng.front.help.FaqGroup;
import cn.zhicheng.front.help.Manuals;
import cn.zhicheng.front.help.PageHelp;
import cn.zhicheng.front.text.Marked;
import cn.zhicheng.front.text.Outline;
import cn.zhicheng.front.text.Terms;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.PublicPage;
import cn.zhicheng.identity.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** 帮助中心: questions to look through, and the manuals. */
@Controller
@PublicPage
class HelpController {
  private final Faq faq;
  private final Manuals manuals;
  private final PageHelp help;
  private final Hotlines hotlines;

  HelpController(Faq faq, Manuals manuals, PageHelp help, Hotlines hotlines) {
    this.faq = faq;
    this.manuals = manuals;
    this.help = help;
    this.hotlines = hotlines;
  }

  @GetMapping("/help")
  String help(@RequestParam(defaultValue = "") String q, Model model) {
    Terms terms = Terms.of(q);
    List<FaqGroup> found = faq.holding(terms);
    model.addAttribute(
        "model",
        new HelpPage(
            q.strip(),
            found.stream().map(group -> group(group, terms)).toList(),
            found.stream().mapToInt(group -> group.questions().size()).sum(),
            manuals.all(),
            hotlines.hotlines()));
    return "front/help";
  }

  @GetMapping("/help/manual/{role}")
  String manual(@PathVariable String role, Model model) {
    Outline manual = manuals.of(role);
    model.addAttribute("model", manual);
    return "front/manual";
  }

  /** The chapter that explains the page at this path, to whoever asks; by itself or in a drawer. */
  @GetMapping("/help/page")
  String page(
      @Nullable Actor actor,
      @RequestParam(defaultValue = "/") String at,
      @RequestHeader(name = "HX-Request", defaultValue = "false") boolean drawer,
      Model model) {
    String manual = Manuals.name(actor == null ? Role.APPLICANT : actor.role());
    model.addAttribute(
        "model",
        new PageHelpPage(
            manual, manuals.of(manual).title(), help.chapter(manual, at), hotlines.hotlines()));
    return drawer ? "front/pageHelpText" : "front/pageHelp";
  }

  private static HelpPage.Group group(FaqGroup group, Terms terms) {
    var questions =
        group.questions().stream()
            .map(q ->
                new HelpPage.Question(
                    q.id(), Marked.text(q.question(), terms), Marked.markdown(q.answer(), terms)))
            .toList();
    return new HelpPage.Group(group.id(), group.title(), questions);
  }
}
