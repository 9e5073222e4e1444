package cn.zhicheng.achievement.web;

import cn.zhicheng.achievement.Category;
import cn.zhicheng.achievement.CategoryCatalogue;
import cn.zhicheng.achievement.Offers;
import cn.zhicheng.achievement.entry.EntryForm;
import cn.zhicheng.achievement.entry.EntryStore;
import cn.zhicheng.achievement.entry.LibraryEntry;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.shared.Ids;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** 「新增」 and 「修改」 of an entry (FAQ-P16, P19, P22). */
@Controller
@Audience(Role.APPLICANT)
class EntryFormController {
  private final CategoryCatalogue catalogue;
  private final Offers offers;
  private final EntryStore store;
  private final EntryFormReader reader;
  private final EntryFormPages pages;
  private final EntrySaving saving;

  EntryFormController(
      CategoryCatalogue catalogue,
      Offers offers,
      EntryStore store,
      EntryFormReader reader,
      EntryFormPages pages,
      EntrySaving saving) {
    this.catalogue = catalogue;
    this.offers = offers;
    this.store = store;
    this.reader = reader;
    this.pages = pages;
    this.saving = saving;
  }

  @GetMapping("/library/{category}/new")
  String blank(Actor actor, @PathVariable String category, Model model) {
    Category chosen = catalogue.category(category);
    offers.of(actor.person()).mayAdd(chosen).orThrow();
    model.addAttribute(
        "model", pages.page(actor, chosen, Ids.next(), null, EntryForm.EMPTY, new Problems(), ""));
    return "achievement/applicant/form";
  }

  @GetMapping("/library/entries/{id}/edit")
  String known(Actor actor, @PathVariable UUID id, Model model) {
    model.addAttribute("model", pages.saved(actor, id, new Problems()));
    return "achievement/applicant/form";
  }

  @PostMapping(path = "/library/{category}", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  String create(
      Actor actor,
      @PathVariable String category,
      @RequestParam(required = false) @Nullable UUID draft,
      @RequestParam(defaultValue = "0") int version,
      @RequestParam(defaultValue = "save") String then,
      MultipartHttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Category chosen = catalogue.category(category);
    UUID id = draft == null ? Ids.next() : draft;
    var typed = new EntrySaving.Typed(chosen, id, version, reader.read(actor, chosen, request));
    return show(saving.save(actor, typed, then.equals("submit")), then, request, response, model);
  }

  @PostMapping(path = "/library/entries/{id}", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  String change(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam int version,
      @RequestParam(defaultValue = "save") String then,
      MultipartHttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Category category = category(store.ofPerson(actor.person(), id));
    var typed = new EntrySaving.Typed(category, id, version, reader.read(actor, category, request));
    return show(saving.save(actor, typed, then.equals("submit")), then, request, response, model);
  }

  private static String show(
      EntrySaving.Outcome outcome,
      String then,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    return switch (outcome) {
      case EntrySaving.Saved saved ->
          SeeOther.to(
              request,
              "/library/entries/" + saved.id() + (then.equals("rows") ? "/rows" : ""),
              saved.sentence());
      case EntrySaving.Again again -> {
        response.setStatus(again.status());
        model.addAttribute("model", again.page());
        yield "achievement/applicant/form";
      }
    };
  }

  private Category category(LibraryEntry entry) {
    return catalogue.category(entry.category(), entry.categoryVersion());
  }
}
