package cn.zhicheng.application.web;

import cn.zhicheng.application.Applications;
import cn.zhicheng.application.Drafts;
import cn.zhicheng.application.Section;
import cn.zhicheng.application.SetPhoto;
import cn.zhicheng.application.TakeProfilePhoto;
import cn.zhicheng.application.access.ApplyAccess;
import cn.zhicheng.document.CropBox;
import cn.zhicheng.document.Documents;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.web.ShellAdvice;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The ID photo of an application: cropped and stored first, then put in (FAQ-P55, P56). */
@Controller
@Audience(Role.APPLICANT)
class PhotoController {
  private final Applications applications;
  private final Documents documents;
  private final SetPhoto setPhoto;
  private final TakeProfilePhoto takeProfilePhoto;
  private final Drafts drafts;
  private final SectionPages pages;

  PhotoController(
      Applications applications,
      Documents documents,
      SetPhoto setPhoto,
      TakeProfilePhoto takeProfilePhoto,
      Drafts drafts,
      SectionPages pages) {
    this.applications = applications;
    this.documents = documents;
    this.setPhoto = setPhoto;
    this.takeProfilePhoto = takeProfilePhoto;
    this.drafts = drafts;
    this.pages = pages;
  }

  @PostMapping("/applications/{id}/photo")
  String set(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam int version,
      @RequestParam List<MultipartFile> photo,
      @RequestParam(defaultValue = "") String crop,
      HttpServletResponse response,
      RedirectAttributes flash,
      Model model) {
    ApplyAccess.mayEdit(applications.own(actor, id)).orThrow();
    try {
      UUID stored = documents.storePhoto(actor, photo, CropBox.parse(crop).orElse(null)).id();
      setPhoto.set(actor, id, version, stored);
    } catch (InvalidException e) {
      response.setStatus(422);
      model.addAttribute(
          "model",
          pages.page(drafts.unchecked(actor, id), Section.BASICS, Map.of(), e.problems(), null));
      return "application/section";
    }
    return saved(id, flash);
  }

  /** 「使用个人中心的照片」. */
  @PostMapping("/applications/{id}/photo/profile")
  String takeFromProfile(
      Actor actor, @PathVariable UUID id, @RequestParam int version, RedirectAttributes flash) {
    takeProfilePhoto.take(actor, id, version);
    return saved(id, flash);
  }

  private static String saved(UUID id, RedirectAttributes flash) {
    flash.addFlashAttribute(ShellAdvice.FLASH, "照片已保存。");
    return "redirect:/applications/" + id + "/sections/" + Section.BASICS;
  }
}
