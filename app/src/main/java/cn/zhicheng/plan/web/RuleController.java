package cn.zhicheng.plan.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.plan.PlanDesk;
import cn.zhicheng.plan.rules.AddRule;
import cn.zhicheng.plan.rules.ChangeRule;
import cn.zhicheng.plan.rules.Fact;
import cn.zhicheng.plan.rules.MoveRule;
import cn.zhicheng.plan.rules.RemoveRule;
import cn.zhicheng.plan.rules.RuleForm;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
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
  private final ChangeRule change;
  private final MoveRule move;
  private final RemoveRule remove;

  RuleController(
      PlanDesk desk,
      RulePages pages,
      AddRule add,
      ChangeRule change,
      MoveRule move,
      RemoveRule remove) {
    this.desk = desk;
    this.pages = pages;
    this.add = add;
    this.change = change;
    this.move = move;
    this.remove = remove;
  }

  /**
   * @param template the ready-made rule to fill; empty for none
   * @param edit code of the rule to change; empty for none
   */
  @GetMapping
  String show(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String template,
      @RequestParam(defaultValue = "") String edit,
      Model model) {
    return pages.show(actor, id, template, edit, model);
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
    var asked = new RulePages.Asked(actor, id, "", typed, "申报条件已添加。");
    return pages.to(
        asked, model, request, response, () -> add.add(actor, id, version, form(typed)));
  }

  @PostMapping("/{code}")
  @Audience(Role.ORGANISER)
  String change(
      Actor actor,
      @PathVariable UUID id,
      @PathVariable String code,
      @RequestParam int version,
      @RequestParam MultiValueMap<String, String> typed,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    var asked = new RulePages.Asked(actor, id, code, typed, "申报条件已修改。");
    return pages.to(
        asked,
        model,
        request,
        response,
        () -> change.change(actor, id, version, code, form(typed)));
  }

  @PostMapping("/{code}/move")
  @Audience(Role.ORGANISER)
  String move(
      Actor actor,
      @PathVariable UUID id,
      @PathVariable String code,
      @RequestParam int version,
      @RequestParam(defaultValue = "DOWN") MoveRule.Direction direction,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    var asked = done(actor, id, "顺序已调整。");
    return pages.to(
        asked, model, request, response, () -> move.move(actor, id, version, code, direction));
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
    var asked = done(actor, id, "申报条件已删除。");
    return pages.to(asked, model, request, response, () -> remove.remove(actor, id, version, code));
  }

  private static RulePages.Asked done(Actor actor, UUID id, String sentence) {
    return new RulePages.Asked(actor, id, "", new LinkedMultiValueMap<>(), sentence);
  }

  private static RuleForm form(MultiValueMap<String, String> typed) {
    return new RuleForm(
        RulePages.one(typed, "template"),
        Stream.of("number0", "number1", "number2").map(n -> RulePages.one(typed, n)).toList(),
        RulePages.one(typed, "sentence"),
        RulePages.one(typed, "expression"),
        RulePages.one(typed, "clause"),
        typed.getOrDefault("types", List.of()),
        RulePages.one(typed, "blocking").equals("true"));
  }
}
