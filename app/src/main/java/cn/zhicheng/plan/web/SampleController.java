package cn.zhicheng.plan.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.plan.rules.ChangeSamples;
import cn.zhicheng.plan.rules.ChangeSamples.Change;
import cn.zhicheng.plan.rules.Fact;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「用样例人员测试」 on the tab 「申报条件」: people are added and taken away. */
@Controller
@RequestMapping(PlanDeskController.PATH + "/{id}/rules/samples")
@Audience(Role.ORGANISER)
class SampleController {
  private final RulePages pages;
  private final ChangeSamples samples;

  SampleController(RulePages pages, ChangeSamples samples) {
    this.pages = pages;
    this.samples = samples;
  }

  @PostMapping
  String add(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam int version,
      @RequestParam MultiValueMap<String, String> typed,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    Map<String, String> facts = new LinkedHashMap<>();
    Arrays.stream(Fact.values())
        .forEach(f -> facts.put(f.id(), RulePages.one(typed, "fact." + f.id())));
    var form =
        new ChangeSamples.Form(
            RulePages.one(typed, "sampleName"),
            RulePages.one(typed, "sampleType"),
            facts,
            RulePages.one(typed, "expected"));
    var asked = new RulePages.Asked(actor, id, "", typed, "样例人员已添加。");
    return pages.to(
        asked,
        model,
        request,
        response,
        () -> samples.change(actor, id, version, new Change.Add(form)));
  }

  @PostMapping("/{sample}/remove")
  String remove(
      Actor actor,
      @PathVariable UUID id,
      @PathVariable UUID sample,
      @RequestParam int version,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    var asked = new RulePages.Asked(actor, id, "", new LinkedMultiValueMap<>(), "样例人员已删除。");
    return pages.to(
        asked,
        model,
        request,
        response,
        () -> samples.change(actor, id, version, new Change.Remove(sample)));
  }
}
