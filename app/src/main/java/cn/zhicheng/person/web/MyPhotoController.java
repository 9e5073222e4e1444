package cn.zhicheng.person.web;

import cn.zhicheng.document.CropBox;
import cn.zhicheng.document.Documents;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.person.People;
import cn.zhicheng.person.Person;
import cn.zhicheng.person.SetProfilePhoto;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.StaleException;
import cn.zhicheng.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** 「个人中心」→「电子照片」: chosen or taken, cropped, kept at 413×626 (FAQ-P55, P56). */
@Controller
@RequestMapping("/me/photo")
@Audience(Role.APPLICANT)
class MyPhotoController {
  private final People people;
  private final Documents documents;
  private final SetProfilePhoto setPhoto;

  MyPhotoController(People people, Documents documents, SetProfilePhoto setPhoto) {
    this.people = people;
    this.documents = documents;
    this.setPhoto = setPhoto;
  }

  @GetMapping
  String show(Actor actor, Model model) {
    return page(actor, model, null, null);
  }

  @PostMapping
  String set(
      Actor actor,
      @RequestParam int version,
      @RequestParam List<MultipartFile> photo,
      @RequestParam(defaultValue = "") String crop,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    try {
      UUID stored = documents.storePhoto(actor, photo, CropBox.parse(crop).orElse(null)).id();
      setPhoto.set(actor, version, stored);
    } catch (InvalidException invalid) {
      response.setStatus(422);
      return page(actor, model, invalid.problems(), null);
    } catch (StaleException stale) {
      response.setStatus(HttpServletResponse.SC_CONFLICT);
      return page(actor, model, null, stale.whoDidWhat());
    }
    return SeeOther.to(request, "/me", "照片已保存。");
  }

  private String page(
      Actor actor, Model model, @Nullable Problems problems, @Nullable String alert) {
    Person person = people.get(actor.person());
    model.addAttribute("model", new MyPhotoPage(person, problems, alert));
    return "person/myPhoto";
  }
}
