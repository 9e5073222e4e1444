package cn.zhicheng.certificate.web;

import cn.zhicheng.certificate.CertificateFilter;
import cn.zhicheng.certificate.CertificateState;
import cn.zhicheng.certificate.Certificates;
import cn.zhicheng.certificate.IssueCertificates;
import cn.zhicheng.certificate.IssueForm;
import cn.zhicheng.certificate.Waiting;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.reference.Specialties;
import cn.zhicheng.reference.TitleNames;
import cn.zhicheng.shared.BatchLine;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.RequestContextUtils;

/** 「电子职称证书」: what a bureau issued and has to issue. */
@Controller
@RequestMapping(IssueController.PATH)
@Audience(Role.BUREAU)
class IssueController {
  static final String PATH = "/certificates";
  private final Waiting waiting;
  private final Certificates certificates;
  private final IssueCertificates issue;
  private final TitleNames titles;
  private final Specialties specialties;

  IssueController(
      Waiting waiting,
      Certificates certificates,
      IssueCertificates issue,
      TitleNames titles,
      Specialties specialties) {
    this.waiting = waiting;
    this.certificates = certificates;
    this.issue = issue;
    this.titles = titles;
    this.specialties = specialties;
  }

  @GetMapping
  String list(
      Actor actor,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String state,
      @RequestParam(required = false) @Nullable UUID after,
      Model model) {
    var filter = new CertificateFilter(q, state(state));
    model.addAttribute(
        "model",
        new DeskList(
            waiting.plans(actor),
            certificates.issued(actor, filter, after),
            filter,
            after == null ? null : after.toString()));
    return "certificate/desk";
  }

  private static @Nullable CertificateState state(String typed) {
    return Arrays.stream(CertificateState.values())
        .filter(state -> state.name().equals(typed))
        .findFirst()
        .orElse(null);
  }

  @GetMapping("/plans/{id}")
  String plan(Actor actor, @PathVariable UUID id, Model model) {
    return page(actor, id, IssueForm.EMPTY, true, null, model);
  }

  @PostMapping("/plans/{id}/issue")
  String issue(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") List<UUID> application,
      @RequestParam(defaultValue = "") String approvalDoc,
      @RequestParam(defaultValue = "") String obtainedOn,
      @RequestParam(defaultValue = "false") boolean confirmed,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    var form = new IssueForm(new LinkedHashSet<>(application), approvalDoc, obtainedOn, confirmed);
    try {
      List<BatchLine> lines = issue.issue(actor, id, form);
      RequestContextUtils.getOutputFlashMap(request).put("batch", lines);
      return SeeOther.to(request, PATH + "/plans/" + id, "");
    } catch (InvalidException invalid) {
      response.setStatus(422);
      return page(actor, id, form, false, invalid.problems(), model);
    }
  }

  private String page(
      Actor actor,
      UUID id,
      IssueForm typed,
      boolean fresh,
      @Nullable Problems problems,
      Model model) {
    model.addAttribute(
        "model",
        new IssuePage(waiting.under(actor, id), typed, fresh, problems, titles, specialties));
    return "certificate/issue";
  }
}
