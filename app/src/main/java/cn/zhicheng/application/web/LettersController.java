package cn.zhicheng.application.web;

import cn.zhicheng.application.Applications;
import cn.zhicheng.application.AttachLetters;
import cn.zhicheng.application.Drafts;
import cn.zhicheng.application.Letter;
import cn.zhicheng.application.Section;
import cn.zhicheng.application.access.ApplyAccess;
import cn.zhicheng.document.Documents;
import cn.zhicheng.document.StoredDocument;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.web.ShellAdvice;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The letters of the two referees, in 「破格材料」. */
@Controller
@Audience(Role.APPLICANT)
class LettersController {
  private final Applications applications;
  private final Documents documents;
  private final AttachLetters attach;
  private final Drafts drafts;
  private final SectionPages pages;

  LettersController(
      Applications applications,
      Documents documents,
      AttachLetters attach,
      Drafts drafts,
      SectionPages pages) {
    this.applications = applications;
    this.documents = documents;
    this.attach = attach;
    this.drafts = drafts;
    this.pages = pages;
  }

  /** Files that come with the form are stored first; ids of stored ones come as kept. */
  @PostMapping("/applications/{id}/letters")
  String attach(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam int version,
      @RequestParam MultiValueMap<String, String> fields,
      @RequestParam MultiValueMap<String, MultipartFile> files,
      HttpServletResponse response,
      RedirectAttributes flash,
      Model model) {
    ApplyAccess.mayAttachLetters(applications.own(actor, id)).orThrow();
    try {
      attach.attach(actor, id, version, letters(actor, fields, files));
    } catch (InvalidException e) {
      response.setStatus(422);
      model.addAttribute(
          "model",
          pages.page(drafts.of(actor, id), Section.EXCEPTION, Map.of(), e.problems(), null));
      return "application/section";
    }
    flash.addFlashAttribute(ShellAdvice.FLASH, "推荐信已保存。");
    return "redirect:/applications/" + id + "/sections/" + Section.EXCEPTION;
  }

  /** The last of what a letter's field holds: a new file takes the place of the old one. */
  private Map<Letter, UUID> letters(
      Actor actor,
      MultiValueMap<String, String> fields,
      MultiValueMap<String, MultipartFile> files) {
    var letters = new EnumMap<Letter, UUID>(Letter.class);
    for (Letter letter : Letter.values()) {
      fields.getOrDefault(letter.name() + "Kept", List.of()).stream()
          .filter(LettersController::isId)
          .forEach(kept -> letters.put(letter, UUID.fromString(kept)));
      List<MultipartFile> sent =
          files.getOrDefault(letter.name(), List.of()).stream()
              .filter(file -> !file.isEmpty())
              .toList();
      documents.storeAll(actor, sent).stream()
          .map(StoredDocument::id)
          .forEach(stored -> letters.put(letter, stored));
    }
    return letters;
  }

  private static boolean isId(String text) {
    return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  }
}
