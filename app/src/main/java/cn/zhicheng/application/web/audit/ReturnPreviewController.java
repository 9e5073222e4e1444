package cn.zhicheng.application.web.audit;

import cn.zhicheng.application.AuditFile;
import cn.zhicheng.application.AuditFiles;
import cn.zhicheng.application.CorrectionTime;
import cn.zhicheng.application.MachineFindings;
import cn.zhicheng.application.ReturnMark;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.web.Option;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** 「退回」 is shown as the applicant will read it, before it is sent. */
@Controller
@RequestMapping(ApplicationAuditListController.PATH + "/{id}")
@Audience({Role.UNIT, Role.DEPARTMENT, Role.BUREAU, Role.ORGANISER})
class ReturnPreviewController {
  private static final Set<String> OWN =
      Set.of("_csrf", "version", "proofKept", "proof", "finding");
  private final DecisionAnswer answer;
  private final AuditFiles files;
  private final MachineFindings findings;
  private final CorrectionTime time;

  ReturnPreviewController(
      DecisionAnswer answer, AuditFiles files, MachineFindings findings, CorrectionTime time) {
    this.answer = answer;
    this.files = files;
    this.findings = findings;
    this.time = time;
  }

  @PostMapping("/return/preview")
  ModelAndView preview(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> typed,
      @RequestParam(name = "proof", required = false) @Nullable List<MultipartFile> proofs) {
    return answer.checked(
        actor,
        id,
        typed,
        proofs,
        form ->
            new ModelAndView(
                "application/audit/preview", "model", page(files.of(actor, id), form, typed)));
  }

  /** Back to the page with everything as it was typed. */
  @PostMapping("/again")
  ModelAndView again(
      Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
    return answer.again(actor, id, typed, HttpStatus.OK);
  }

  private ReturnPreviewPage page(
      AuditFile file, DecisionForm form, MultiValueMap<String, String> typed) {
    List<ReturnMark> marks = TypedMarks.of(file.submission(), form, List.of());
    return new ReturnPreviewPage(
        ApplicationAuditListController.PATH + "/" + file.application().id(),
        file.person().name(),
        form.version(),
        form.opinion(),
        marks.stream().map(mark -> SecondLook.marked(file, mark)).toList(),
        ProvinceTime.minute(time.end(file.plan().correctionDays())),
        findings.of(file).stream()
            .map(finding -> Option.of(TypedMarks.key(finding), finding.sentence()))
            .toList(),
        hidden(form, typed));
  }

  private static List<Map.Entry<String, String>> hidden(
      DecisionForm form, MultiValueMap<String, String> typed) {
    Stream<Map.Entry<String, String>> fields =
        typed.entrySet().stream()
            .filter(field -> !OWN.contains(field.getKey()))
            .flatMap(field ->
                field.getValue().stream()
                    .filter(value -> !value.isEmpty())
                    .map(value -> Map.entry(field.getKey(), value)));
    return Stream.concat(
            fields, form.proofs().stream().map(proof -> Map.entry("proofKept", proof.toString())))
        .toList();
  }
}
