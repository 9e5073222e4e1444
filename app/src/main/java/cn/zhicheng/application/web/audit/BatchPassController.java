package cn.zhicheng.application.web.audit;

import cn.zhicheng.application.AuditList;
import cn.zhicheng.application.AuditPick;
import cn.zhicheng.application.BatchPass;
import cn.zhicheng.application.Opinion;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.shared.BatchLine;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.web.Links;
import cn.zhicheng.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * 「批量审核」: passes what is ticked, or all that matches, where nothing is open; asks once more, naming
 * how many they are.
 */
@Controller
@Audience({Role.UNIT, Role.DEPARTMENT, Role.BUREAU, Role.ORGANISER})
class BatchPassController {
  private final AuditList list;
  private final ApplicationAuditListPages pages;
  private final BatchPass batch;

  BatchPassController(AuditList list, ApplicationAuditListPages pages, BatchPass batch) {
    this.list = list;
    this.pages = pages;
    this.batch = batch;
  }

  @PostMapping(ApplicationAuditListController.PATH + "/batch")
  String pass(
      Actor actor,
      @RequestParam Map<String, String> typed,
      @RequestParam(defaultValue = "") List<String> pick,
      @RequestParam(defaultValue = "") String opinion,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    ApplicationAuditQuery query = ApplicationAuditQuery.of(typed);
    List<AuditPick> picks =
        typed.getOrDefault("scope", "").equals("all")
            ? list.picks(actor.organisation(), query.filter(), BatchPass.MOST)
            : pick.stream()
                .flatMap(one -> AuditPick.parse(one).stream())
                .limit(BatchPass.MOST)
                .toList();
    Problems problems = wrong(picks, opinion);
    if (!problems.isEmpty()) {
      response.setStatus(422);
      model.addAttribute("model", pages.page(actor, query, null, false));
      model.addAttribute("batchProblems", problems);
      model.addAttribute("opinion", opinion);
      return ApplicationAuditListController.TEMPLATE;
    }
    if (!typed.containsKey("confirmed")) {
      model.addAttribute("model", new BatchPassPage(query.address(), picks, opinion.strip()));
      return "application/audit/confirm";
    }
    return carryOut(actor, query, picks, opinion.strip(), request);
  }

  private static Problems wrong(List<AuditPick> picks, String opinion) {
    return new Problems()
        .check(opinion.isBlank(), "batchOpinion", "请填写审核意见")
        .check(opinion.length() > Opinion.MAX, "batchOpinion", "审核意见最多 " + Opinion.MAX + " 字")
        .check(picks.isEmpty(), "scope", "请先勾选要审核的申报");
  }

  private String carryOut(
      Actor actor,
      ApplicationAuditQuery query,
      List<AuditPick> picks,
      String opinion,
      HttpServletRequest request) {
    List<BatchLine> lines =
        batch.pass(actor, picks, opinion).stream()
            .sorted(Comparator.comparing(BatchLine::done))
            .toList();
    long done = lines.stream().filter(BatchLine::done).count();
    RequestContextUtils.getOutputFlashMap(request).put("batch", new ArrayList<>(lines));
    return SeeOther.to(
        request,
        Links.with(ApplicationAuditListController.PATH, query.address()),
        "批量审核完成：%d 份已审核通过，%d 份未处理。".formatted(done, lines.size() - done));
  }
}
