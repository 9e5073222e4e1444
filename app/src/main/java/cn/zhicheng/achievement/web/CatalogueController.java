package cn.zhicheng.achievement.web;

import cn.zhicheng.achievement.CategoryCatalogue;
import cn.zhicheng.achievement.SwitchCategory;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「业绩类别」: administrators see every category and open or close it per title series. */
@Controller
@Audience(Role.OPS)
@RequestMapping(CataloguePages.PATH)
class CatalogueController {
  private final CategoryCatalogue catalogue;
  private final CataloguePages pages;
  private final SwitchCategory switchCategory;

  CatalogueController(
      CategoryCatalogue catalogue, CataloguePages pages, SwitchCategory switchCategory) {
    this.catalogue = catalogue;
    this.pages = pages;
    this.switchCategory = switchCategory;
  }

  @GetMapping
  String all(Model model) {
    model.addAttribute("model", pages.all());
    return "achievement/desk/catalogue";
  }

  @GetMapping("/{code}")
  String one(@PathVariable String code, Model model) {
    model.addAttribute("model", pages.one(catalogue.category(code)));
    return "achievement/desk/category";
  }

  @PostMapping("/{code}/series")
  String open(
      Actor actor,
      @PathVariable String code,
      @RequestParam(defaultValue = "") Set<String> on,
      HttpServletRequest request) {
    boolean changed = switchCategory.open(actor, code, on);
    return SeeOther.to(
        request, CataloguePages.PATH + "/" + code, changed ? "已保存。已录入的业绩不受影响。" : "没有变化。");
  }
}
