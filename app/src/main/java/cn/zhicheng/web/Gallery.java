package cn.zhicheng.web;

import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.Refusal;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.shared.StaleException;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows every component in every state; only where {@code zhicheng.gallery=true}. */
@Controller
@ConditionalOnProperty("zhicheng.gallery")
class Gallery {
  private static final List<String> PAGES = List.of("show", "forms", "work");

  @GetMapping("/gallery")
  String first(Model model) {
    return page("show", true, model);
  }

  @GetMapping("/gallery/{page}")
  String page(
      @PathVariable String page, @RequestParam(defaultValue = "false") boolean wrong, Model model) {
    if (!PAGES.contains(page)) {
      throw new NotFoundException("gallery page " + page);
    }
    model.addAttribute("tabs", tabs(page));
    model.addAttribute("problems", wrong ? problems() : new Problems());
    return "web/gallery/" + page;
  }

  @PostMapping("/gallery/{page}")
  String act(@PathVariable String page, RedirectAttributes attributes) {
    attributes.addFlashAttribute(ShellAdvice.FLASH, "已保存。这里说的是刚才做成了什么。");
    return "redirect:/gallery/" + page;
  }

  /** The error pages, each as a visitor would meet it. */
  @GetMapping("/gallery/failures/{kind}")
  String failure(@PathVariable String kind) {
    throw switch (kind) {
      case "refused" ->
          new RefusedException(
              Refusal.of("NOT_BOUND", "您还没有通过用人单位审核，不能申报。请先选择用人单位并等待审核。", "/me/unit"));
      case "stale" -> new StaleException("合肥市人力资源和社会保障局 周敏 已于 10:24 退回本申报。");
      case "invalid" -> new cn.zhicheng.shared.InvalidException(problems());
      case "broken" -> new IllegalStateException("Shown on purpose by the gallery");
      default -> new NotFoundException(kind);
    };
  }

  private static List<Tab> tabs(String page) {
    return List.of(
        Tab.of("展示", "/gallery/show", page.equals("show")),
        Tab.of("表单", "/gallery/forms", page.equals("forms")),
        new Tab("办理", "/gallery/work", page.equals("work"), "12"));
  }

  private static Problems problems() {
    return new Problems()
        .add("school", "请填写毕业院校。")
        .add("graduated", "毕业日期不能晚于今天。")
        .add("summary", "工作总结不能少于 50 字。");
  }
}
