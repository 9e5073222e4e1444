package cn.zhicheng.achievement.web;

import cn.zhicheng.achievement.CategoryCatalogue;
import cn.zhicheng.achievement.EntryState;
import cn.zhicheng.achievement.TrainingLedger;
import cn.zhicheng.achievement.training.FetchTrainingHours;
import cn.zhicheng.achievement.training.TrainingUnavailableException;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 个人继续教育信息: the grid of years, 「提取」, and the entries as in any category (FAQ-P21 to P24). */
@Controller
@Audience(Role.APPLICANT)
class TrainingController {
  private static final String PATH = "/library/" + TrainingLedger.CATEGORY;

  private final CategoryCatalogue catalogue;
  private final LibraryPages lists;
  private final TrainingPages pages;
  private final FetchTrainingHours fetch;

  TrainingController(
      CategoryCatalogue catalogue,
      LibraryPages lists,
      TrainingPages pages,
      FetchTrainingHours fetch) {
    this.catalogue = catalogue;
    this.lists = lists;
    this.pages = pages;
    this.fetch = fetch;
  }

  @GetMapping(PATH)
  String show(
      Actor actor,
      @RequestParam(required = false) @Nullable EntryState state,
      @RequestParam(required = false) @Nullable UUID after,
      Model model) {
    return page(actor, state, after, "", model);
  }

  /** When the service gives no answer the page says so, with everything else still on it. */
  @PostMapping(PATH + "/fetch")
  String fetch(
      Actor actor,
      @RequestParam(defaultValue = "0") int year,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    try {
      return SeeOther.to(request, PATH, fetch.fetch(actor, year).sentence());
    } catch (TrainingUnavailableException e) {
      response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      return page(actor, null, null, e.sentence(), model);
    }
  }

  private String page(
      Actor actor, @Nullable EntryState state, @Nullable UUID after, String trouble, Model model) {
    var category = catalogue.category(TrainingLedger.CATEGORY);
    model.addAttribute("model", lists.category(actor, category, state, after));
    model.addAttribute("training", pages.page(actor, trouble));
    return "achievement/applicant/category";
  }
}
