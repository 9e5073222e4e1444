package cn.zhicheng.form.web;

import cn.zhicheng.application.MetConditions;
import cn.zhicheng.application.PrintSource;
import cn.zhicheng.application.Prints;
import cn.zhicheng.form.companion.SummaryPdf;
import cn.zhicheng.form.source.FormOfApplication;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.journal.LookKind;
import cn.zhicheng.journal.Looks;
import cn.zhicheng.web.FileAnswer;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 任职资格综合情况表 of one application. */
@Controller
class SummaryController {
  private final Prints prints;
  private final FormOfApplication forms;
  private final SummaryPdf pdf;
  private final MetConditions conditions;
  private final Looks looks;

  SummaryController(
      Prints prints,
      FormOfApplication forms,
      SummaryPdf pdf,
      MetConditions conditions,
      Looks looks) {
    this.prints = prints;
    this.forms = forms;
    this.pdf = pdf;
    this.conditions = conditions;
    this.looks = looks;
  }

  @GetMapping("/applications/{id}/summary.pdf")
  @Audience({Role.APPLICANT, Role.UNIT, Role.DEPARTMENT, Role.BUREAU, Role.ORGANISER})
  ResponseEntity<byte[]> summary(Actor actor, @PathVariable UUID id) {
    PrintSource source = prints.of(actor, id);
    String number = source.application().number();
    looks.record(
        actor.by(),
        source.application().personId(),
        LookKind.FORM,
        id,
        "申报编号 " + number + "（任职资格综合情况表）");
    byte[] sheet = pdf.print(forms.form(actor, source), conditions.of(source));
    return FileAnswer.pdf("任职资格综合情况表-" + number + ".pdf", sheet);
  }
}
