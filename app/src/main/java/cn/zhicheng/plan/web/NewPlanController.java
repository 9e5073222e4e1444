package cn.zhicheng.plan.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.plan.DraftPlan;
import cn.zhicheng.plan.TypedPlan;
import cn.zhicheng.reference.SeriesList;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.web.Option;
import cn.zhicheng.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Begins a plan. */
@Controller
@Audience(Role.ORGANISER)
class NewPlanController {
  private final DraftPlan draft;
  private final SeriesList series;
  private final Clock clock;

  NewPlanController(DraftPlan draft, SeriesList series, Clock clock) {
    this.draft = draft;
    this.series = series;
    this.clock = clock;
  }

  @GetMapping(PlanDeskController.PATH + "/new")
  String fresh(Model model) {
    String year = String.valueOf(ProvinceTime.today(clock).getYear());
    return page(TypedPlan.of(Map.of("year", year)), null, model);
  }

  @PostMapping(PlanDeskController.PATH)
  String draft(
      Actor actor,
      @RequestParam MultiValueMap<String, String> fields,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    var typed = new TypedPlan(fields);
    try {
      UUID id = draft.draft(actor, typed);
      return SeeOther.to(request, PlanDeskController.PATH + "/" + id, "草稿已建立。请逐项填写并保存，全部完成后提交审批。");
    } catch (InvalidException e) {
      response.setStatus(422);
      return page(typed, e.problems(), model);
    }
  }

  private String page(TypedPlan typed, @Nullable Problems problems, Model model) {
    var all = series.all().stream().map(s -> Option.of(s.no(), s.name())).toList();
    model.addAttribute("model", new NewPlanPage(typed, all, problems));
    return "plan/desk/fresh";
  }
}
