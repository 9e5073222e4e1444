package cn.zhicheng.application.web.audit;

import cn.zhicheng.application.AuditFile;
import cn.zhicheng.application.AuditFiles;
import cn.zhicheng.application.MachineFindings;
import cn.zhicheng.application.PassApplication;
import cn.zhicheng.application.PassUnchanged;
import cn.zhicheng.application.PreCheck;
import cn.zhicheng.application.RejectApplication;
import cn.zhicheng.application.ReturnApplication;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.shared.Problems;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The buttons of 「审核」: 「审核通过」, 「维持原意见通过」, 「退回」, 「不予通过」. */
@Controller
@RequestMapping(ApplicationAuditListController.PATH + "/{id}")
@Audience({Role.UNIT, Role.DEPARTMENT, Role.BUREAU, Role.ORGANISER})
class DecisionController {
  private final DecisionAnswer answer;
  private final AuditFiles files;
  private final MachineFindings findings;
  private final PassApplication pass;
  private final PassUnchanged passUnchanged;
  private final ReturnApplication giveBack;
  private final RejectApplication reject;

  DecisionController(
      DecisionAnswer answer,
      AuditFiles files,
      MachineFindings findings,
      PassApplication pass,
      PassUnchanged passUnchanged,
      ReturnApplication giveBack,
      RejectApplication reject) {
    this.answer = answer;
    this.files = files;
    this.findings = findings;
    this.pass = pass;
    this.passUnchanged = passUnchanged;
    this.giveBack = giveBack;
    this.reject = reject;
  }

  @PostMapping("/pass")
  ModelAndView pass(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> typed,
      @RequestParam(name = "proof", required = false) @Nullable List<MultipartFile> proofs,
      HttpServletRequest request) {
    return answer.to(
        actor,
        id,
        typed,
        proofs,
        request,
        "已审核通过",
        form -> {
          unmarked(form);
          return pass.pass(actor, id, form.version(), form.said());
        });
  }

  @PostMapping("/pass-unchanged")
  ModelAndView passUnchanged(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> typed,
      HttpServletRequest request) {
    return answer.to(
        actor,
        id,
        typed,
        null,
        request,
        "内容无变化，已维持原意见通过",
        form -> passUnchanged.pass(actor, id, form.version()));
  }

  @PostMapping("/return")
  ModelAndView giveBack(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> typed,
      @RequestParam(name = "proof", required = false) @Nullable List<MultipartFile> proofs,
      HttpServletRequest request) {
    return answer.to(
        actor,
        id,
        typed,
        proofs,
        request,
        "已退回申报人修改",
        form -> {
          AuditFile file = files.of(actor, id);
          var found = form.findings().isEmpty() ? List.<PreCheck.Finding>of() : findings.of(file);
          var marks = TypedMarks.of(file.submission(), form, found);
          giveBack.giveBack(actor, id, form.version(), form.said(), marks);
          return file.person().name();
        });
  }

  @PostMapping("/reject")
  ModelAndView reject(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> typed,
      @RequestParam(name = "proof", required = false) @Nullable List<MultipartFile> proofs,
      HttpServletRequest request) {
    return answer.to(
        actor,
        id,
        typed,
        proofs,
        request,
        "已作出不予通过的决定",
        form -> {
          AuditFile file = files.of(actor, id);
          confirmed(file, form);
          reject.reject(
              actor, id, form.version(), form.said(), TypedMarks.chosen(form.rejection().reason()));
          return file.person().name();
        });
  }

  /** Where a rejection is possible, the name is typed: nobody ends an application by a slip. */
  private static void confirmed(AuditFile file, DecisionForm form) {
    boolean possible = file.mayDecide().allowed() && !file.ownStep().isUnit();
    String name = file.person().name();
    new Problems()
        .check(
            possible && !form.rejection().confirmName().equals(name),
            "confirmName",
            "请输入申报人姓名「" + name + "」，确认不予通过")
        .orThrow();
  }

  /**
   * Marks name what must be mended; whoever passes has forgotten them or pressed the wrong button.
   */
  private static void unmarked(DecisionForm form) {
    new Problems()
        .check(
            !form.marks().isEmpty(),
            "marks",
            "您标记了 " + form.marks().size() + " 处问题。审核通过前请清除标记；需要申报人修改的，请改用「退回」。")
        .orThrow();
  }
}
