package cn.zhicheng.plan.web;

import cn.zhicheng.document.Documents;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.plan.AmendPlan;
import cn.zhicheng.plan.ExtendPlan;
import cn.zhicheng.plan.PlanContents;
import cn.zhicheng.plan.PlanDesk;
import cn.zhicheng.plan.PlanFile;
import cn.zhicheng.plan.PlanSection;
import cn.zhicheng.plan.SectionForms;
import cn.zhicheng.plan.TypedPlan;
import cn.zhicheng.plan.access.PlanAccess;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.shared.StaleException;
import cn.zhicheng.web.Option;
import cn.zhicheng.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Changes of a published plan, and more time: each on record for everybody. */
@Controller
@RequestMapping(PlanDeskController.PATH + "/{id}")
@Audience(Role.BUREAU)
class AmendController {
  private final PlanDesk desk;
  private final AmendPlan amend;
  private final ExtendPlan extend;
  private final SectionForms forms;
  private final SectionOptions options;
  private final PlanContents contents;
  private final Documents documents;

  AmendController(
      PlanDesk desk,
      AmendPlan amend,
      ExtendPlan extend,
      SectionForms forms,
      SectionOptions options,
      PlanContents contents,
      Documents documents) {
    this.desk = desk;
    this.amend = amend;
    this.extend = extend;
    this.forms = forms;
    this.options = options;
    this.contents = contents;
    this.documents = documents;
  }

  @GetMapping("/amend")
  String form(Actor actor, @PathVariable UUID id, Model model) {
    PlanFile file = desk.get(actor, id);
    PlanAccess.mayAmend(actor.role(), file.plan()).orThrow();
    TypedPlan filled = forms.fill(PlanSection.TEXTS, file);
    return page(actor, new Asked(file, false, filled), null, null, model);
  }

  @GetMapping("/extend")
  String extension(Actor actor, @PathVariable UUID id, Model model) {
    PlanFile file = desk.get(actor, id);
    PlanAccess.mayAmend(actor.role(), file.plan()).orThrow();
    TypedPlan filled = TypedPlan.of(Map.of("closeTime", "23:59"));
    return page(actor, new Asked(file, true, filled), null, null, model);
  }

  @PostMapping("/amend")
  String amend(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam int version,
      @RequestParam MultiValueMap<String, String> fields,
      @RequestParam(name = "document", required = false) @Nullable List<MultipartFile> uploads,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    PlanFile file = desk.get(actor, id);
    var typed = new TypedPlan(fields);
    try {
      typed = PlanUploads.with(typed, documents, actor, uploads);
    } catch (InvalidException e) {
      response.setStatus(422);
      return page(actor, new Asked(file, false, typed), e.problems(), null, model);
    }
    TypedPlan all = typed;
    return answer(
        actor,
        new Asked(file, false, all),
        () -> amend.amend(actor, id, version, all),
        model,
        request,
        response);
  }

  @PostMapping("/extend")
  String extend(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam int version,
      @RequestParam MultiValueMap<String, String> fields,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    var asked = new Asked(desk.get(actor, id), true, new TypedPlan(fields));
    return answer(
        actor,
        asked,
        () -> extend.extend(actor, id, version, asked.typed()),
        model,
        request,
        response);
  }

  private record Asked(PlanFile file, boolean extending, TypedPlan typed) {}

  private String answer(
      Actor actor,
      Asked asked,
      Runnable act,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    try {
      act.run();
      return SeeOther.to(
          request, PlanDeskController.PATH + "/" + asked.file().id(), "变更已生效，变更记录对申报人和公众公开。");
    } catch (InvalidException e) {
      response.setStatus(422);
      return page(actor, asked, e.problems(), null, model);
    } catch (StaleException e) {
      response.setStatus(HttpServletResponse.SC_CONFLICT);
      return page(actor, asked, null, e.whoDidWhat(), model);
    } catch (RefusedException e) {
      response.setStatus(HttpServletResponse.SC_CONFLICT);
      return page(actor, asked, null, e.refusal().sentence(), model);
    }
  }

  private String page(
      Actor actor, Asked asked, @Nullable Problems problems, @Nullable String alert, Model model) {
    PlanFile file = asked.file();
    List<UUID> shown = PlanUploads.own(asked.typed(), documents, actor, file);
    List<Option> more =
        options.specialties(file.plan().seriesNo()).stream()
            .filter(option -> !file.offer().specialties().contains(option.value()))
            .toList();
    model.addAttribute(
        "model",
        new AmendPage(
            file, asked.extending(), asked.typed(), more, contents.chips(shown), problems, alert));
    return "plan/desk/amend";
  }
}
