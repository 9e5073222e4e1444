package cn.zhicheng.organisation.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.organisation.BodyFilter;
import cn.zhicheng.organisation.BodyLine;
import cn.zhicheng.organisation.MergeUnits;
import cn.zhicheng.organisation.Organisation;
import cn.zhicheng.organisation.OrganisationKind;
import cn.zhicheng.organisation.OrganisationStatus;
import cn.zhicheng.organisation.Register;
import cn.zhicheng.organisation.Territories;
import cn.zhicheng.organisation.Territory;
import cn.zhicheng.organisation.access.RegisterAccess;
import cn.zhicheng.reference.Regions;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.shared.StaleException;
import cn.zhicheng.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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

/** 「合并单位」: choose the other unit, see what it means, confirm. */
@Controller
@RequestMapping(RegisterPage.PATH + "/{id}/merge")
@Audience(Role.BUREAU)
class MergeController {
  private static final String TEMPLATE = "organisation/register/merge";
  private final Territories territories;
  private final Register register;
  private final Regions regions;
  private final MergeUnits merge;

  MergeController(Territories territories, Register register, Regions regions, MergeUnits merge) {
    this.territories = territories;
    this.register = register;
    this.regions = regions;
    this.merge = merge;
  }

  @GetMapping
  String show(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable UUID into,
      Model model) {
    Territory territory = territories.of(actor);
    Organisation from = register.get(territory, id).organisation();
    RegisterAccess.mayMerge(from).orThrow();
    model.addAttribute(
        "model",
        into == null
            ? searched(territory, from, q.strip())
            : asked(territory, from, into, "", null, null));
    return TEMPLATE;
  }

  @PostMapping
  String merge(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam int version,
      @RequestParam(required = false) @Nullable UUID into,
      @RequestParam(defaultValue = "") String reason,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    Territory territory = territories.of(actor);
    Organisation from = register.get(territory, id).organisation();
    if (into == null) {
      response.setStatus(422);
      model.addAttribute("model", searched(territory, from, ""));
      return TEMPLATE;
    }
    try {
      merge.merge(actor, id, version, into, reason);
      return SeeOther.to(request, RegisterPage.PATH + "/" + into, "单位合并已完成，人员已转入本单位。");
    } catch (InvalidException invalid) {
      response.setStatus(422);
      model.addAttribute("model", asked(territory, from, into, reason, invalid.problems(), null));
    } catch (StaleException stale) {
      response.setStatus(HttpServletResponse.SC_CONFLICT);
      model.addAttribute("model", asked(territory, from, into, reason, null, stale.whoDidWhat()));
    } catch (RefusedException refused) {
      response.setStatus(HttpServletResponse.SC_CONFLICT);
      model.addAttribute(
          "model", asked(territory, from, into, reason, null, refused.refusal().sentence()));
    }
    return TEMPLATE;
  }

  private MergePage searched(Territory territory, Organisation from, String q) {
    var filter =
        new BodyFilter(
            territory.region(), OrganisationKind.UNIT, OrganisationStatus.ACTIVE, q, null);
    List<MergePage.Hit> hits =
        q.isEmpty()
            ? List.of()
            : register.page(territory, filter, null).rows().stream()
                .filter(line -> !line.id().equals(from.id()))
                .map(line -> hit(from, line))
                .toList();
    return new MergePage(
        from, null, q, hits, List.of(), cn.zhicheng.shared.Verdict.ALLOWED, "", null, null);
  }

  private MergePage.Hit hit(Organisation from, BodyLine line) {
    return new MergePage.Hit(
        RegisterPage.PATH + "/" + from.id() + "/merge?into=" + line.id(),
        line.name(),
        regions.byCode(line.regionCode()).fullName(),
        line.uscc());
  }

  private MergePage asked(
      Territory territory,
      Organisation from,
      UUID intoId,
      String reason,
      @Nullable Problems problems,
      @Nullable String alert) {
    Organisation into = register.get(territory, intoId).organisation();
    return new MergePage(
        from,
        into,
        "",
        List.of(),
        merge.effects(from.id()),
        merge.may(from, into),
        reason,
        problems,
        alert);
  }
}
