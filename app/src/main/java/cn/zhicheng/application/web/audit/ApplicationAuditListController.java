package cn.zhicheng.application.web.audit;

import cn.zhicheng.application.AuditLine;
import cn.zhicheng.application.AuditList;
import cn.zhicheng.application.AuditTab;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.reference.Specialties;
import cn.zhicheng.reference.TitleNames;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「职称申报」→「申报情况」: what this body has to audit and what it has decided (FAQ-U15). */
@Controller
@Audience({Role.UNIT, Role.DEPARTMENT, Role.BUREAU, Role.ORGANISER})
class ApplicationAuditListController {
  static final String PATH = "/application-audits";

  private final AuditList list;
  private final TitleNames titles;
  private final Specialties specialties;

  ApplicationAuditListController(AuditList list, TitleNames titles, Specialties specialties) {
    this.list = list;
    this.titles = titles;
    this.specialties = specialties;
  }

  @GetMapping(PATH)
  String list(
      Actor actor,
      @RequestParam(defaultValue = "WAITING") AuditTab tab,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable String after,
      Model model) {
    Slice<AuditLine> lines = list.page(actor.organisation(), tab, q, after);
    var rows = lines.rows().stream().map(this::row).toList();
    model.addAttribute(
        "model", new AuditListPage(tab, q.strip(), new Slice<>(rows, lines.next()), after));
    return "application/audit/list";
  }

  private AuditListPage.Row row(AuditLine line) {
    return new AuditListPage.Row(
        PATH + "/" + line.id(),
        line.personName(),
        line.number(),
        line.unitName(),
        titles.byId(line.titleNameId()).name(),
        specialties.byId(line.specialtyId()).name(),
        line.round() > 1 ? "第 " + line.round() + " 次提交" : "",
        line.state().label(),
        ProvinceTime.minute(line.since()));
  }
}
