package cn.zhicheng.application.web.audit;

import cn.zhicheng.application.AuditFiles;
import cn.zhicheng.application.PassApplication;
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

/** The three buttons of 「审核」: 「审核通过」, 「退回」, 「不予通过」. */
@Controller
@RequestMapping(ApplicationAuditListController.PATH + "/{id}")
@Audience({Role.UNIT, Role.DEPARTMENT, Role.BUREAU, Role.ORGANISER})
class DecisionController {
  private final DecisionAnswer answer;
  private final AuditFiles files;
  private final PassApplication pass;
  private final ReturnApplication giveBack;
  private final RejectApplication reject;

  DecisionController(
      DecisionAnswer answer,
      AuditFiles files,
      PassApplication pass,
      ReturnApplication giveBack,
      RejectApplication reject) {
    this.answer = answer;
    this.files = files;
    this.pass = pass;
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
          pass.pass(actor, id, form.version(), form.said());
        });
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
          var marks = TypedMarks.of(files.of(actor, id).submission(), form);
          giveBack.giveBack(actor, id, form.version(), form.opinion(), marks);
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
          reject.reject(actor, id, form.version(), form.opinion());
        });
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
