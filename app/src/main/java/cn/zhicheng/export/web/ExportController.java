package cn.zhicheng.export.web;

import cn.zhicheng.export.ExportLine;
import cn.zhicheng.export.Exports;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.web.FileAnswer;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 「导出任务」: how far one's lists and files are, and their download. */
@Controller
@Audience({Role.APPLICANT, Role.UNIT, Role.DEPARTMENT, Role.BUREAU, Role.ORGANISER})
class ExportController {
  private final Exports exports;

  ExportController(Exports exports) {
    this.exports = exports;
  }

  @GetMapping("/exports")
  String list(Actor actor, Model model) {
    model.addAttribute("model", new ExportPage(exports.of(actor)));
    return "export/list";
  }

  /** Whole, or the ranges a download that broke off still lacks. */
  @GetMapping("/exports/{id}/file.{ending:xlsx|pdf|zip}")
  ResponseEntity<Resource> file(Actor actor, @PathVariable UUID id, @PathVariable String ending) {
    ExportLine finished = exports.finished(actor, id);
    if (!finished.ending().word().equals(ending)) {
      throw new NotFoundException("Export " + id + " is no " + ending);
    }
    return ResponseEntity.ok()
        .headers(
            FileAnswer.headers(
                MediaType.parseMediaType(finished.ending().mime()), finished.fileName()))
        .eTag(id.toString())
        .body(exports.file(finished));
  }
}
