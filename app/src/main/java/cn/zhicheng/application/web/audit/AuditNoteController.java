package cn.zhicheng.application.web.audit;

import cn.zhicheng.application.WriteAuditNote;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.web.Links;
import cn.zhicheng.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「内部备注」 from level to level. */
@Controller
@Audience({Role.UNIT, Role.DEPARTMENT, Role.BUREAU, Role.ORGANISER})
class AuditNoteController {
  private final WriteAuditNote write;
  private final ApplicationAuditPages pages;

  AuditNoteController(WriteAuditNote write, ApplicationAuditPages pages) {
    this.write = write;
    this.pages = pages;
  }

  @PostMapping(ApplicationAuditListController.PATH + "/{id}/notes")
  String write(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam Map<String, String> typed,
      @RequestParam(defaultValue = "") String note,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    ApplicationAuditQuery query = ApplicationAuditQuery.of(typed);
    try {
      write.write(actor, id, note);
    } catch (InvalidException e) {
      response.setStatus(422);
      model.addAttribute("model", pages.noted(actor, id, query, note, e.problems()));
      return ApplicationAuditController.TEMPLATE;
    }
    String path = ApplicationAuditListController.PATH + "/" + id;
    return SeeOther.to(
        request, Links.with(path, query.carried()) + "#notes", "已保存内部备注，经办本申报的各级审核单位都能看到。");
  }
}
