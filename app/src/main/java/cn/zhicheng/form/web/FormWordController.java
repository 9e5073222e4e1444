package cn.zhicheng.form.web;

import cn.zhicheng.application.PrintSource;
import cn.zhicheng.application.Prints;
import cn.zhicheng.form.ReviewForm;
import cn.zhicheng.form.source.FormOfApplication;
import cn.zhicheng.form.word.ReviewFormWord;
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

/** 「评审表 Word 版」: the form for offices that must edit it; rights as for the PDF. */
@Controller
class FormWordController {
  private static final MediaType WORD =
      MediaType.parseMediaType(
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
  private final Prints prints;
  private final FormOfApplication forms;
  private final ReviewFormWord word;
  private final Looks looks;

  FormWordController(Prints prints, FormOfApplication forms, ReviewFormWord word, Looks looks) {
    this.prints = prints;
    this.forms = forms;
    this.word = word;
    this.looks = looks;
  }

  @GetMapping("/applications/{id}/form.docx")
  @Audience({Role.APPLICANT, Role.UNIT, Role.DEPARTMENT, Role.BUREAU, Role.ORGANISER})
  ResponseEntity<byte[]> form(Actor actor, @PathVariable UUID id) {
    PrintSource source = prints.of(actor, id);
    ReviewForm form = forms.form(actor, source);
    String number = source.application().number();
    looks.record(actor.by(), source.application().personId(), LookKind.FORM, id, "申报编号 " + number);
    String name = "专业技术资格评审表-" + form.cover().name() + "-" + number + ".docx";
    return ResponseEntity.ok()
        .contentType(WORD)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(word.write(form));
  }
}
