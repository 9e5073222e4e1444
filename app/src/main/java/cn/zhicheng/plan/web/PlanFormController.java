package cn.zhicheng.plan.web;

import cn.zhicheng.document.Documents;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.plan.PlanContents;
import cn.zhicheng.plan.PlanDesk;
import cn.zhicheng.plan.PlanFile;
import cn.zhicheng.plan.PlanSection;
import cn.zhicheng.plan.SavePlan;
import cn.zhicheng.plan.SectionForms;
import cn.zhicheng.plan.TypedPlan;
import cn.zhicheng.plan.access.PlanAccess;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.shared.StaleException;
import cn.zhicheng.web.FileChip;
import cn.zhicheng.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
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

/** The sections of a draft, each saved on its own. */
@Controller
@RequestMapping(PlanDeskController.PATH + "/{id}/sections/{code}")
@Audience(Role.ORGANISER)
class PlanFormController {
  private final PlanDesk desk;
  private final SavePlan save;
  private final SectionForms forms;
  private final SectionOptions options;
  private final PlanContents contents;
  private final Documents documents;

  PlanFormController(
      PlanDesk desk,
      SavePlan save,
      SectionForms forms,
      SectionOptions options,
      PlanContents contents,
      Documents documents) {
    this.desk = desk;
    this.save = save;
    this.forms = forms;
    this.options = options;
    this.contents = contents;
    this.documents = documents;
  }

  @GetMapping
  String show(Actor actor, @PathVariable UUID id, @PathVariable String code, Model model) {
    PlanFile file = desk.get(actor, id);
    PlanSection section = section(code);
    return page(actor, file, section, forms.fill(section, file), null, null, model);
  }

  @PostMapping
  String save(
      Actor actor,
      @PathVariable UUID id,
      @PathVariable String code,
      @RequestParam int version,
      @RequestParam MultiValueMap<String, String> fields,
      @RequestParam(name = "document", required = false) @Nullable List<MultipartFile> uploads,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    PlanFile file = desk.get(actor, id);
    PlanSection section = section(code);
    var typed = new TypedPlan(fields);
    try {
      typed = PlanUploads.with(typed, documents, actor, uploads);
      save.save(actor, id, version, section, typed);
      return SeeOther.to(
          request, PlanDeskController.PATH + "/" + id, "「" + section.label() + "」已保存。");
    } catch (InvalidException e) {
      response.setStatus(422);
      return page(actor, file, section, typed, e.problems(), null, model);
    } catch (StaleException e) {
      response.setStatus(HttpServletResponse.SC_CONFLICT);
      return page(actor, file, section, typed, null, e.whoDidWhat(), model);
    } catch (RefusedException e) {
      response.setStatus(HttpServletResponse.SC_CONFLICT);
      return page(actor, file, section, typed, null, e.refusal().sentence(), model);
    }
  }

  private String page(
      Actor actor,
      PlanFile file,
      PlanSection section,
      TypedPlan typed,
      @Nullable Problems problems,
      @Nullable String conflict,
      Model model) {
    List<FileChip> files =
        section == PlanSection.TEXTS
            ? contents.chips(PlanUploads.own(typed, documents, actor, file))
            : List.of();
    model.addAttribute(
        "model",
        new SectionPage(
            file,
            section,
            typed,
            options.of(section, file.plan()),
            files,
            PlanAccess.mayWrite(actor.role(), file.plan()),
            problems,
            conflict));
    return "plan/desk/section";
  }

  private static PlanSection section(String code) {
    return Arrays.stream(PlanSection.values())
        .filter(section -> section.name().equals(code))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("No section " + code));
  }
}
