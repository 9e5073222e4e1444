package cn.zhicheng.application.web;

import cn.zhicheng.application.ChangeSpecialty;
import cn.zhicheng.application.DraftView;
import cn.zhicheng.application.Drafts;
import cn.zhicheng.application.ImportEntries;
import cn.zhicheng.application.NotePlace;
import cn.zhicheng.application.SaveContent;
import cn.zhicheng.application.Section;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.StaleException;
import cn.zhicheng.web.ShellAdvice;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One section of the application: typed fields, or entries taken over from the library. */
@Controller
@Audience(Role.APPLICANT)
class SectionController {
  private final Drafts drafts;
  private final SectionPages pages;
  private final SaveContent save;
  private final ImportEntries take;
  private final ChangeSpecialty change;
  private final NotePlace note;

  SectionController(
      Drafts drafts,
      SectionPages pages,
      SaveContent save,
      ImportEntries take,
      ChangeSpecialty change,
      NotePlace note) {
    this.drafts = drafts;
    this.pages = pages;
    this.save = save;
    this.take = take;
    this.change = change;
    this.note = note;
  }

  @GetMapping("/applications/{id}/sections/{code}")
  String show(Actor actor, @PathVariable UUID id, @PathVariable String code, Model model) {
    DraftView view = drafts.unchecked(actor, id);
    model.addAttribute("model", pages.page(view, code, Map.of(), new Problems(), null));
    note.opened(actor, view.application(), code);
    return "application/section";
  }

  @PostMapping("/applications/{id}/sections/{code}")
  String save(
      Actor actor,
      @PathVariable UUID id,
      @PathVariable String code,
      @RequestParam int version,
      @RequestParam Map<String, String> typed,
      HttpServletResponse response,
      RedirectAttributes flash,
      Model model) {
    try {
      save.save(actor, id, version, pages.section(code).code(), typed);
    } catch (InvalidException e) {
      response.setStatus(422);
      return page(actor, id, code, typed, e.problems(), null, model);
    } catch (StaleException e) {
      response.setStatus(409);
      return page(actor, id, code, typed, new Problems(), e.whoDidWhat(), model);
    }
    return saved(id, code, flash, "已保存。");
  }

  /** 「导入」: what is ticked is taken over, what is not is taken out. */
  @PostMapping("/applications/{id}/items/{code}")
  String take(
      Actor actor,
      @PathVariable UUID id,
      @PathVariable String code,
      @RequestParam int version,
      @RequestParam(name = "entry", required = false) @Nullable Set<UUID> entries,
      @RequestParam(name = "representative", required = false) @Nullable Set<UUID> chosen,
      RedirectAttributes flash) {
    String category = pages.section(code).code();
    int count = take.take(actor, id, version, category, orNone(entries), orNone(chosen));
    return saved(id, code, flash, "已导入 " + count + " 条。");
  }

  /** 「修改专业」 (FAQ-P39). */
  @PostMapping("/applications/{id}/specialty")
  String change(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam int version,
      @RequestParam(defaultValue = "") String specialtyId,
      HttpServletResponse response,
      RedirectAttributes flash,
      Model model) {
    try {
      change.change(actor, id, version, specialtyId);
    } catch (InvalidException e) {
      response.setStatus(422);
      return page(actor, id, Section.BASICS, Map.of(), e.problems(), null, model);
    }
    return saved(id, Section.BASICS, flash, "申报专业已修改。");
  }

  private String page(
      Actor actor,
      UUID id,
      String code,
      Map<String, String> typed,
      Problems problems,
      @Nullable String conflict,
      Model model) {
    model.addAttribute(
        "model", pages.page(drafts.unchecked(actor, id), code, typed, problems, conflict));
    return "application/section";
  }

  private static String saved(UUID id, String code, RedirectAttributes flash, String sentence) {
    flash.addFlashAttribute(ShellAdvice.FLASH, sentence);
    return code.equals(Section.BASICS)
        ? "redirect:/applications/" + id + "/sections/" + code
        : "redirect:/applications/" + id;
  }

  private static Set<UUID> orNone(@Nullable Set<UUID> ids) {
    return ids == null ? Set.of() : ids;
  }
}
