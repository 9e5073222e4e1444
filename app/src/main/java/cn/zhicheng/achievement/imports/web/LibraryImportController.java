package cn.zhicheng.achievement.imports.web;

import cn.zhicheng.achievement.imports.ImportTarget;
import cn.zhicheng.achievement.imports.ImportTargets;
import cn.zhicheng.achievement.imports.ImportTemplate;
import cn.zhicheng.achievement.imports.ImportThreads;
import cn.zhicheng.achievement.imports.LibraryImport;
import cn.zhicheng.achievement.imports.UploadImport;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.web.FileAnswer;
import cn.zhicheng.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** 「下载模板」 and 「导入」 of a category and of an entry's table (FAQ-P25, P26). */
@Controller("importUploadController")
@Audience(Role.APPLICANT)
class LibraryImportController {
  private static final String TEMPLATE = "achievement/imports/upload";
  private final ImportTargets targets;
  private final ImportPages pages;
  private final ImportTemplate template;
  private final UploadImport uploadImport;
  private final ImportThreads threads;

  LibraryImportController(
      ImportTargets targets,
      ImportPages pages,
      ImportTemplate template,
      UploadImport uploadImport,
      ImportThreads threads) {
    this.targets = targets;
    this.pages = pages;
    this.template = template;
    this.uploadImport = uploadImport;
    this.threads = threads;
  }

  @GetMapping("/library/{category}/import")
  String entries(Actor actor, @PathVariable String category, Model model) {
    model.addAttribute("model", pages.upload(actor, targets.entries(category), null));
    return TEMPLATE;
  }

  @GetMapping("/library/entries/{id}/import")
  String rows(Actor actor, @PathVariable UUID id, Model model) {
    model.addAttribute("model", pages.upload(actor, targets.rows(actor.person(), id), null));
    return TEMPLATE;
  }

  @GetMapping("/library/{category}/import/template.xlsx")
  ResponseEntity<byte[]> entriesTemplate(Actor actor, @PathVariable String category) {
    return template(actor, targets.entries(category));
  }

  @GetMapping("/library/entries/{id}/import/template.xlsx")
  ResponseEntity<byte[]> rowsTemplate(Actor actor, @PathVariable UUID id) {
    return template(actor, targets.rows(actor.person(), id));
  }

  @PostMapping("/library/{category}/import")
  String uploadEntries(
      Actor actor,
      @PathVariable String category,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    return upload(actor, targets.entries(category), file, new Answer(model, request, response));
  }

  @PostMapping("/library/entries/{id}/import")
  String uploadRows(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    ImportTarget target = targets.rows(actor.person(), id);
    return upload(actor, target, file, new Answer(model, request, response));
  }

  private record Answer(Model model, HttpServletRequest request, HttpServletResponse response) {}

  private String upload(
      Actor actor, ImportTarget target, @Nullable MultipartFile file, Answer answer) {
    try {
      byte[] content = file == null ? new byte[0] : file.getBytes();
      String name = file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
      LibraryImport list = uploadImport.upload(actor, target, name, content);
      threads.begin(list.id(), list.run(), content.length);
      return SeeOther.to(answer.request(), "/library/imports/" + list.id(), "");
    } catch (InvalidException invalid) {
      answer.response().setStatus(422);
      answer.model().addAttribute("model", pages.upload(actor, target, invalid.problems()));
      return TEMPLATE;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ResponseEntity<byte[]> template(Actor actor, ImportTarget target) {
    targets.verdict(actor.person(), target).orThrow();
    return ResponseEntity.ok()
        .headers(FileAnswer.xlsx(target.name() + "导入模板.xlsx"))
        .body(template.of(target));
  }
}
