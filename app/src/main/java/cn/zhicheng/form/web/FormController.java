package cn.zhicheng.form.web;

import cn.zhicheng.application.PrintSource;
import cn.zhicheng.application.Prints;
import cn.zhicheng.form.ReviewForm;
import cn.zhicheng.form.ReviewFormPdf;
import cn.zhicheng.form.source.FormOfApplication;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.journal.LookKind;
import cn.zhicheng.journal.Looks;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 「导出申报信息」: the 专业技术资格评审表 as PDF (FAQ-P43 to P46). */
@Controller
class FormController {
  private final Prints prints;
  private final FormOfApplication forms;
  private final ReviewFormPdf pdf;
  private final Looks looks;

  FormController(Prints prints, FormOfApplication forms, ReviewFormPdf pdf, Looks looks) {
    this.prints = prints;
    this.forms = forms;
    this.pdf = pdf;
    this.looks = looks;
  }

  @GetMapping("/applications/{id}/form.pdf")
  @Audience({Role.APPLICANT, Role.UNIT, Role.DEPARTMENT, Role.BUREAU, Role.ORGANISER})
  ResponseEntity<byte[]> form(Actor actor, @PathVariable UUID id) {
    PrintSource source = prints.of(actor, id);
    ReviewForm form = forms.form(actor, source);
    looks.record(
        actor.by(),
        source.application().personId(),
        LookKind.FORM,
        id,
        "申报编号 " + source.application().number());
    String name = "专业技术资格评审表-" + form.cover().name() + "-" + source.application().number() + ".pdf";
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(pdf.render(form));
  }
}
