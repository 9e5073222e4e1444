package cn.zhicheng.plan.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.plan.PlanDesk;
import cn.zhicheng.plan.rules.AddRule;
import cn.zhicheng.plan.rules.ChangeSamples;
import cn.zhicheng.plan.rules.ChangeSamples.Change;
import cn.zhicheng.plan.rules.Fact;
import cn.zhicheng.plan.rules.RemoveRule;
import cn.zhicheng.plan.rules.RuleForm;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The tab 「申报条件」 of one plan, and the dictionary 「可用的数据项」. */
@Controller
@RequestMapping(PlanDeskController.PATH + "/{id}/rules")
@Audience({Role.ORGANISER, Role.BUREAU})
class RuleController {
  private final PlanDesk desk;
  private final RulePages pages;
  private final AddRule add;
  private final RemoveRule remove;
  private final ChangeSamples samples;

  RuleController(
      PlanDesk desk, RulePages pages, AddRule add, RemoveRule remove, ChangeSamples samples) {
    this.desk = desk;
    this.pages = pages;
    this.add = add;
    this.remove = remove;
    this.samples = samples;
  }

  @GetMapping
  String show(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String template,
      Model model) {
    var typed = new LinkedMultiValueMap<String, String>();
    typed.add("template", template);
    return pages.show(actor, id, typed, model);
  }

  @GetMapping("/facts")
  String facts(Actor actor, @PathVariable UUID id, Model model) {
    model.addAttribute("plan", desk.get(actor, id).plan());
    model.addAttribute("facts", List.of(Fact.values()));
    return "plan/desk/facts";
  }

  @PostMapping
  @Audience(Role.ORGANISER)
  String add(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam int version,
      @RequestParam MultiValueMap<String, String> typed,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    var form =
        new RuleForm(
            one(typed, "template"),
            Stream.of("number0", "number1", "number2").map(name -> one(typed, name)).toList(),
            one(typed, "sentence"),
            one(typed, "expression"),
            one(typed, "clause"),
            typed.getOrDefault("types", List.of()),
            one(typed, "blocking").equals("true"));
    var asked = new RulePages.Asked(actor, id, typed, "申报条件已添加。");
    return pages.to(asked, model, request, response, () -> add.add(actor, id, version, form));
  }

  @PostMapping("/{code}/remove")
  @Audience(Role.ORGANISER)
  String remove(
      Actor actor,
      @PathVariable UUID id,
      @PathVariable String code,
      @RequestParam int version,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    var asked = new RulePages.Asked(actor, id, new LinkedMultiValueMap<>(), "申报条件已删除。");
    return pages.to(asked, model, request, response, () -> remove.remove(actor, id, version, code));
  }

  @PostMapping("/samples")
  @Audience(Role.ORGANISER)
  String sample(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam int version,
      @RequestParam MultiValueMap<String, String> typed,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    Map<String, String> facts = new LinkedHashMap<>();
    Arrays.stream(Fact.values()).forEach(f -> facts.put(f.id(), one(typed, "fact." + f.id())));
    var form =
        new ChangeSamples.Form(
            one(typed, "sampleName"), one(typed, "sampleType"), facts, one(typed, "expected"));
    var asked = new RulePages.Asked(actor, id, typed, "样例人员已添加。");
    return pages.to(
        asked,
        model,
        request,
        response,
        () -> samples.change(actor, id, version, new Change.Add(form)));
  }

  @PostMapping("/samples/{sample}/remove")
  @Audience(Role.ORGANISER)
  String removeSample(
      Actor actor,
      @PathVariable UUID id,
      @PathVariable UUID sample,
      @RequestParam int version,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    var asked = new RulePages.Asked(actor, id, new LinkedMultiValueMap<>(), "样例人员已删除。");
    return pages.to(
        asked,
        model,
        request,
        response,
        () -> samples.change(actor, id, version, new Change.Remove(sample)));
  }

  private static String one(MultiValueMap<String, String> typed, String name) {
    return Objects.requireNonNullElse(typed.getFirst(name), "");
  }
}
