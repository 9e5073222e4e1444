package cn.zhicheng.person.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.person.ExportMyData;
import cn.zhicheng.web.FileAnswer;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** 「导出我的数据」. */
@Controller
@Audience(Role.APPLICANT)
class MyExportController {
  private final ExportMyData export;

  MyExportController(ExportMyData export) {
    this.export = export;
  }

  @GetMapping("/me/export")
  String page() {
    return "person/myExport";
  }

  /** The ZIP, sent while it is made. */
  @GetMapping("/me/export.zip")
  void download(Actor actor, HttpServletResponse response) throws IOException {
    export.export(actor, () -> begun(actor, response));
  }

  private static OutputStream begun(Actor actor, HttpServletResponse response) {
    String name = FileAnswer.saved("我的数据-" + actor.name() + ".zip").toString();
    response.setContentType("application/zip");
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, name);
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    try {
      return response.getOutputStream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
