package cn.zhicheng.form.web;

import cn.zhicheng.application.PrintSource;
import cn.zhicheng.application.Prints;
import cn.zhicheng.form.ReviewForm;
import cn.zhicheng.form.ReviewFormPdf;
import cn.zhicheng.form.print.PrintGuard;
import cn.zhicheng.form.print.PrintName;
import cn.zhicheng.form.source.FormOfApplication;
import cn.zhicheng.form.word.ReviewFormWord;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.journal.LookKind;
import cn.zhicheng.journal.Looks;
import cn.zhicheng.web.FileAnswer;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * 「导出申报信息」: the 专业技术资格评审表 as PDF (FAQ-P43 to P46), and as a Word document for offices that must
 * edit it.
 */
@Controller
class FormController {
  private static final MediaType WORD =
      MediaType.parseMediaType(
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
  private final Prints prints;
  private final FormOfApplication forms;
  private final ReviewFormPdf pdf;
  private final ReviewFormWord word;
  private final PrintGuard guard;
  private final Looks looks;

  FormController(
      Prints prints,
      FormOfApplication forms,
      ReviewFormPdf pdf,
      ReviewFormWord word,
      PrintGuard guard,
      Looks looks) {
    this.prints = prints;
    this.forms = forms;
    this.pdf = pdf;
    this.word = word;
    this.guard = guard;
    this.looks = looks;
  }

  @GetMapping("/applications/{id}/form.pdf")
  @Audience({Role.APPLICANT, Role.UNIT, Role.DEPARTMENT, Role.BUREAU, Role.ORGANISER})
  ResponseEntity<byte[]> pdf(Actor actor, @PathVariable UUID id) {
    ReviewForm form = read(actor, id);
    return FileAnswer.pdf(name(form) + ".pdf", pdf.render(form));
  }

  @GetMapping("/applications/{id}/form.docx")
  @Audience({Role.APPLICANT, Role.UNIT, Role.DEPARTMENT, Role.BUREAU, Role.ORGANISER})
  ResponseEntity<byte[]> word(Actor actor, @PathVariable UUID id) {
    ReviewForm form = read(actor, id);
    return FileAnswer.of(WORD, name(form) + ".docx", word(form));
  }

  private byte[] word(ReviewForm form) {
    var name = new PrintName(ReviewFormPdf.KIND + "（Word）", form.cover().number());
    return guard.print(name, () -> word.write(form));
  }

  private ReviewForm read(Actor actor, UUID id) {
    PrintSource source = prints.of(actor, id);
    ReviewForm form = forms.form(actor, source);
    String number = "申报编号 " + source.application().number();
    looks.record(actor.by(), source.application().personId(), LookKind.FORM, id, number);
    return form;
  }

  private static String name(ReviewForm form) {
    return ReviewFormPdf.KIND + "-" + form.cover().name() + "-" + form.cover().number();
  }
}
