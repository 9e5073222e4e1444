package cn.zhicheng.form.web;

import cn.zhicheng.application.Application;
import cn.zhicheng.application.Applications;
import cn.zhicheng.application.PrintSource;
import cn.zhicheng.application.Prints;
import cn.zhicheng.export.OrderExport;
import cn.zhicheng.form.bundle.BundleExport;
import cn.zhicheng.form.companion.MaterialList;
import cn.zhicheng.form.companion.ProofsOfApplication;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.journal.LookKind;
import cn.zhicheng.journal.Looks;
import cn.zhicheng.web.FileAnswer;
import cn.zhicheng.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** 「材料导出」: everything that can be printed of one application. */
@Controller
class PapersController {
  private final Applications applications;
  private final Prints prints;
  private final ProofsOfApplication proofs;
  private final MaterialList list;
  private final OrderExport orderExport;
  private final Looks looks;

  PapersController(
      Applications applications,
      Prints prints,
      ProofsOfApplication proofs,
      MaterialList list,
      OrderExport orderExport,
      Looks looks) {
    this.applications = applications;
    this.prints = prints;
    this.proofs = proofs;
    this.list = list;
    this.orderExport = orderExport;
    this.looks = looks;
  }

  /** Names nobody: only the number. */
  @GetMapping("/applications/{id}/papers")
  @Audience({Role.APPLICANT, Role.UNIT, Role.DEPARTMENT, Role.BUREAU, Role.ORGANISER})
  String papers(Actor actor, @PathVariable UUID id, Model model) {
    Application application = applications.readable(actor, id);
    model.addAttribute(
        "model", PapersPage.of(actor, application, prints.mayExport(actor.role(), application)));
    return "form/page/papers";
  }

  @GetMapping("/applications/{id}/materials.pdf")
  @Audience({Role.APPLICANT, Role.UNIT, Role.DEPARTMENT, Role.BUREAU, Role.ORGANISER})
  ResponseEntity<byte[]> materials(Actor actor, @PathVariable UUID id) {
    PrintSource source = prints.of(actor, id);
    String number = source.application().number();
    looks.record(
        actor.by(),
        source.application().personId(),
        LookKind.FORM,
        id,
        "申报编号 " + number + "（材料清单）");
    byte[] pdf = list.print(source, proofs.of(source, actor.role().audits()));
    return FileAnswer.pdf("材料清单-" + number + ".pdf", pdf);
  }

  @PostMapping("/applications/{id}/bundle")
  @Audience(Role.APPLICANT)
  String own(Actor actor, @PathVariable UUID id, HttpServletRequest request) {
    return order(actor, id, request);
  }

  @PostMapping("/application-audits/{id}/bundle")
  @Audience({Role.UNIT, Role.DEPARTMENT, Role.BUREAU, Role.ORGANISER})
  String audited(Actor actor, @PathVariable UUID id, HttpServletRequest request) {
    return order(actor, id, request);
  }

  private String order(Actor actor, UUID id, HttpServletRequest request) {
    String number = prints.of(actor, id).application().number();
    orderExport.order(
        actor,
        BundleExport.CODE,
        "申报材料全卷_" + number,
        Map.of(BundleExport.APPLICATION, id.toString()));
    return SeeOther.to(request, "/exports", "已开始生成，完成后可在本页下载。");
  }
}
