package cn.zhicheng.application.web.audit;

import cn.zhicheng.application.Application;
import cn.zhicheng.application.AuditFile;
import cn.zhicheng.application.PreviewApplication;
import cn.zhicheng.application.access.ApplyAccess;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 「预览」: what the auditors will read, shown to the individual by the auditors' own templates. */
@Controller
@Audience(Role.APPLICANT)
class PreviewController {
  private final PreviewApplication preview;
  private final ApplicationAuditPages pages;

  PreviewController(PreviewApplication preview, ApplicationAuditPages pages) {
    this.preview = preview;
    this.pages = pages;
  }

  @GetMapping("/applications/{id}/preview")
  String show(Actor actor, @PathVariable UUID id, Model model) {
    AuditFile file = preview.preview(actor, id);
    Application application = file.application();
    model.addAttribute(
        "model",
        new PreviewPage(
            "/applications/" + id,
            pages.previewed(file),
            application.state().editable(),
            ApplyAccess.mayExport(application)));
    return "application/preview";
  }
}
