package cn.zhicheng.organisation.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.organisation.BodyImport;
import cn.zhicheng.organisation.BodySheet;
import cn.zhicheng.organisation.ImportBodies;
import cn.zhicheng.organisation.Territories;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.Problems;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** 「Excel 导入」: template, upload, a look at every row, and the good rows taken over. */
@Controller
@RequestMapping(ImportPage.PATH)
@Audience({Role.BUREAU, Role.OPS})
class ImportController {
  private static final String TEMPLATE = "organisation/register/import";
  private final Territories territories;
  private final BodySheet sheet;
  private final ImportBodies imports;

  ImportController(Territories territories, BodySheet sheet, ImportBodies imports) {
    this.territories = territories;
    this.sheet = sheet;
    this.imports = imports;
  }

  @GetMapping
  String show(Actor actor, @RequestParam(required = false) @Nullable UUID list, Model model) {
    BodyImport uploaded = list == null ? null : imports.look(actor, list);
    model.addAttribute("model", new ImportPage(uploaded, null));
    return TEMPLATE;
  }

  @GetMapping("/template.xlsx")
  ResponseEntity<byte[]> template(Actor actor) {
    return ResponseEntity.ok()
        .headers(FileAnswer.xlsx("机构导入模板.xlsx"))
        .body(sheet.template(territories.of(actor)));
  }

  @PostMapping
  String upload(
      Actor actor,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    try {
      if (file == null || file.isEmpty()) {
        throw new InvalidException(new Problems().add("file", "请选择要导入的 Excel 文件。"));
      }
      UUID id = imports.upload(actor, named(file), file.getBytes());
      return SeeOther.to(request, ImportPage.PATH + "?list=" + id, "");
    } catch (InvalidException invalid) {
      response.setStatus(422);
      model.addAttribute("model", new ImportPage(null, invalid.problems()));
      return TEMPLATE;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @PostMapping("/take")
  String take(
      Actor actor,
      @RequestParam(required = false) @Nullable UUID list,
      @RequestParam int version,
      HttpServletRequest request) {
    if (list == null) {
      return SeeOther.to(request, ImportPage.PATH, "请先上传名单。");
    }
    int taken = imports.take(actor, list, version);
    return SeeOther.to(request, ImportPage.PATH + "?list=" + list, "已导入 " + taken + " 个机构。");
  }

  private static String named(MultipartFile file) {
    return Objects.requireNonNullElse(file.getOriginalFilename(), "名单.xlsx");
  }
}
