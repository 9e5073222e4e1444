package cn.zhicheng.achievement.web;

import cn.zhicheng.achievement.CategoryCatalogue;
import cn.zhicheng.achievement.EntryState;
import cn.zhicheng.achievement.entry.Pick;
import cn.zhicheng.achievement.entry.SubmitEntries;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.shared.BatchLine;
import cn.zhicheng.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.RequestContextUtils;

/** 「个人业绩库」 (FAQ-P19). */
@Controller
@Audience(Role.APPLICANT)
class LibraryController {
  private static final int MOST_PICKS = 50;

  private final CategoryCatalogue catalogue;
  private final LibraryPages pages;
  private final SubmitEntries submitEntries;

  LibraryController(CategoryCatalogue catalogue, LibraryPages pages, SubmitEntries submitEntries) {
    this.catalogue = catalogue;
    this.pages = pages;
    this.submitEntries = submitEntries;
  }

  /** Choosing from the drop-down leads on to the category. */
  @GetMapping("/library")
  String home(Actor actor, @RequestParam(defaultValue = "") String category, Model model) {
    if (!category.isEmpty()) {
      return "redirect:/library/" + catalogue.category(category).code();
    }
    model.addAttribute("model", pages.home(actor, false));
    return "achievement/applicant/library";
  }

  /** 「行业专用」: the categories of the person's own series (FAQ-P25). */
  @GetMapping("/library/industry")
  String industry(Actor actor, Model model) {
    model.addAttribute("model", pages.home(actor, true));
    return "achievement/applicant/library";
  }

  @GetMapping("/library/{category}")
  String category(
      Actor actor,
      @PathVariable String category,
      @RequestParam(required = false) @Nullable EntryState state,
      @RequestParam(required = false) @Nullable UUID after,
      Model model) {
    model.addAttribute("model", pages.category(actor, catalogue.category(category), state, after));
    return "achievement/applicant/category";
  }

  @PostMapping("/library/{category}/submit")
  String submit(
      Actor actor,
      @PathVariable String category,
      @RequestParam(defaultValue = "") List<String> pick,
      HttpServletRequest request) {
    String code = catalogue.category(category).code();
    List<Pick> picks = pick.stream().limit(MOST_PICKS).map(Pick::parse).toList();
    var lines = new ArrayList<BatchLine>(submitEntries.submit(actor, picks));
    long done = lines.stream().filter(BatchLine::done).count();
    String sum =
        lines.isEmpty() ? "请先勾选要提交的业绩。" : "已提交 " + done + " 条，未提交 " + (lines.size() - done) + " 条。";
    RequestContextUtils.getOutputFlashMap(request).put("batch", lines);
    return SeeOther.to(request, "/library/" + code, sum);
  }
}
