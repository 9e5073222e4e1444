package cn.zhicheng.export.web;

import cn.zhicheng.export.ExportLine;
import cn.zhicheng.export.Exports;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 「导出任务」: how far one's lists are, and their files. */
@Controller
@Audience({Role.UNIT, Role.DEPARTMENT, Role.BUREAU, Role.ORGANISER})
class ExportController {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private final Exports exports;

  ExportController(Exports exports) {
    this.exports = exports;
  }

  @GetMapping("/exports")
  String list(Actor actor, Model model) {
    model.addAttribute("model", new ExportPage(exports.of(actor)));
    return "export/list";
  }

  @GetMapping("/exports/{id}/file.xlsx")
  void file(Actor actor, @PathVariable UUID id, HttpServletResponse response) throws IOException {
    ExportLine finished = exports.finished(actor, id);
    response.setContentType(XLSX);
    response.setContentLengthLong(finished.bytes());
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment()
            .filename(finished.title() + ".xlsx", StandardCharsets.UTF_8)
            .build()
            .toString());
    exports.copy(finished, response.getOutputStream());
  }
}
