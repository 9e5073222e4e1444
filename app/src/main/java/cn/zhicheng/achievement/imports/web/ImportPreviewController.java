package cn.zhicheng.achievement.imports.web;

import cn.zhicheng.achievement.imports.DropImport;
import cn.zhicheng.achievement.imports.ErrorList;
import cn.zhicheng.achievement.imports.ImportStore;
import cn.zhicheng.achievement.imports.ImportTarget;
import cn.zhicheng.achievement.imports.ImportTargets;
import cn.zhicheng.achievement.imports.ImportThreads;
import cn.zhicheng.achievement.imports.LibraryImport;
import cn.zhicheng.achievement.imports.RestartImport;
import cn.zhicheng.achievement.imports.TakeImport;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.web.FileAnswer;
import cn.zhicheng.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** A look at every row of an uploaded list, and what becomes of it (FAQ-P26). */
@Controller
@RequestMapping("/library/imports/{id}")
@Audience(Role.APPLICANT)
class ImportPreviewController {
  private final ImportPages pages;
  private final ImportStore store;
  private final ImportTargets targets;
  private final ErrorList errors;
  private final TakeImport takeImport;
  private final DropImport dropImport;
  private final RestartImport restartImport;
  private final ImportThreads threads;

  ImportPreviewController(
      ImportPages pages,
      ImportStore store,
      ImportTargets targets,
      ErrorList errors,
      TakeImport takeImport,
      DropImport dropImport,
      RestartImport restartImport,
      ImportThreads threads) {
    this.pages = pages;
    this.store = store;
    this.targets = targets;
    this.errors = errors;
    this.takeImport = takeImport;
    this.dropImport = dropImport;
    this.restartImport = restartImport;
    this.threads = threads;
  }

  @GetMapping
  String show(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") int after,
      Model model) {
    model.addAttribute("model", pages.preview(actor, id, after));
    return "achievement/imports/preview";
  }

  @GetMapping("/errors.xlsx")
  ResponseEntity<StreamingResponseBody> errors(Actor actor, @PathVariable UUID id) {
    LibraryImport list = store.ofPerson(actor.person(), id);
    return ResponseEntity.ok()
        .headers(FileAnswer.xlsx(targets.of(list).name() + "需修改的行.xlsx"))
        .body(out -> errors.write(list, out));
  }

  @PostMapping("/take")
  String take(
      Actor actor, @PathVariable UUID id, @RequestParam int version, HttpServletRequest request) {
    ImportTarget target = targets.of(store.ofPerson(actor.person(), id));
    int taken = takeImport.take(actor, id, version);
    String next = target.entry() == null ? "均为草稿，请逐条上传附件后提交审核。" : "";
    return SeeOther.to(request, "/library/imports/" + id, "已导入 " + taken + " 条。" + next);
  }

  @PostMapping("/drop")
  String drop(Actor actor, @PathVariable UUID id, HttpServletRequest request) {
    LibraryImport list = dropImport.drop(actor, id);
    return SeeOther.to(request, targets.of(list).home() + "/import", "已放弃，没有导入任何内容。");
  }

  @PostMapping("/restart")
  String restart(Actor actor, @PathVariable UUID id, HttpServletRequest request) {
    RestartImport.Begun begun = restartImport.restart(actor, id);
    threads.begin(begun.id(), begun.run(), begun.bytes());
    return SeeOther.to(request, "/library/imports/" + id, "");
  }
}
