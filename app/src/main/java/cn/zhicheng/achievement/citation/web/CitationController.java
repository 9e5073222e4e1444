package cn.zhicheng.achievement.citation.web;

import cn.zhicheng.achievement.Category;
import cn.zhicheng.achievement.CategoryCatalogue;
import cn.zhicheng.achievement.citation.CitationReader;
import cn.zhicheng.achievement.citation.FindPapers;
import cn.zhicheng.achievement.citation.FoundPaper;
import cn.zhicheng.achievement.citation.TakePapers;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** 「从文献格式导入」: papers out of pasted or uploaded references. Nothing pasted is lost. */
@Controller
@RequestMapping("/library/{category}/citations")
@Audience(Role.APPLICANT)
class CitationController {
  private static final String TEMPLATE = "achievement/citations";
  private final CategoryCatalogue catalogue;
  private final FindPapers findPapers;
  private final TakePapers takePapers;

  CitationController(CategoryCatalogue catalogue, FindPapers findPapers, TakePapers takePapers) {
    this.catalogue = catalogue;
    this.findPapers = findPapers;
    this.takePapers = takePapers;
  }

  @GetMapping
  String blank(Actor actor, @PathVariable String category, Model model) {
    show(model, actor, catalogue.category(category), "", null);
    return TEMPLATE;
  }

  @PostMapping
  String look(
      Actor actor,
      @PathVariable String category,
      @RequestParam(defaultValue = "") String text,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Model model,
      HttpServletResponse response)
      throws IOException {
    Category chosen = catalogue.category(category);
    findPapers.verdict(actor, chosen).orThrow();
    try {
      String all = (text + "\n" + ReferenceFile.text(file)).strip();
      checked(all);
      found(model, actor, chosen, all);
    } catch (InvalidException invalid) {
      response.setStatus(422);
      show(model, actor, chosen, text, invalid.problems());
    }
    return TEMPLATE;
  }

  @PostMapping("/take")
  String take(
      Actor actor,
      @PathVariable String category,
      @RequestParam(defaultValue = "") String source,
      @RequestParam(defaultValue = "") List<Integer> pick,
      Model model,
      HttpServletRequest request) {
    Category chosen = catalogue.category(category);
    findPapers.verdict(actor, chosen).orThrow();
    checked(source);
    int taken = takePapers.take(actor, chosen, source, pick);
    String told = pick.isEmpty() ? "请先勾选要导入的论文。" : "已新增 " + taken + " 条草稿，请补充内容、上传附件后提交审核。";
    FindPapers.Found found = findPapers.find(actor, chosen, source);
    if (taken > 0 && found.unread().isEmpty()) {
      return SeeOther.to(request, "/library/" + chosen.code(), told);
    }
    model.addAttribute("told", told);
    page(model, actor, chosen, found, taken > 0 ? found.unread() : source);
    return TEMPLATE;
  }

  private static void checked(String text) {
    new Problems()
        .check(text.isEmpty(), "text", "请粘贴参考文献，或选择 .bib、.ris 文件。")
        .check(
            text.length() > CitationReader.MAX_LENGTH,
            "text",
            "内容超过 " + CitationReader.MAX_LENGTH + " 个字，请分几次导入。")
        .orThrow();
  }

  private void found(Model model, Actor actor, Category category, String text) {
    page(model, actor, category, findPapers.find(actor, category, text), text);
  }

  /** The papers can be taken out of the source; the box has what is left to mend. */
  private void page(
      Model model, Actor actor, Category category, FindPapers.Found found, String source) {
    boolean taken = source.equals(found.unread());
    List<FoundPaper> papers = taken ? List.of() : found.papers();
    int unread = found.unread().isEmpty() ? 0 : (int) found.unread().lines().count();
    model.addAttribute(
        "model",
        new CitationPage(
            category.code(),
            category.name(),
            found.unread(),
            source,
            papers,
            unread,
            findPapers.verdict(actor, category),
            null));
  }

  private void show(
      Model model, Actor actor, Category category, String text, @Nullable Problems problems) {
    model.addAttribute(
        "model",
        new CitationPage(
            category.code(),
            category.name(),
            text,
            "",
            List.of(),
            0,
            findPapers.verdict(actor, category),
            problems));
  }
}
