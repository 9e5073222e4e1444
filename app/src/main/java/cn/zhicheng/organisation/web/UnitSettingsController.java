package cn.zhicheng.organisation.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.organisation.ChangeUnitDetails;
import cn.zhicheng.organisation.Organisation;
import cn.zhicheng.organisation.OrganisationStatus;
import cn.zhicheng.organisation.Organisations;
import cn.zhicheng.organisation.UnitDetails;
import cn.zhicheng.organisation.WorkUnderWay;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.StaleException;
import cn.zhicheng.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「管理设置」→「完善单位信息」 (FAQ-U9). */
@Controller
@RequestMapping("/settings/unit")
@Audience(Role.UNIT)
class UnitSettingsController {
  private final Organisations organisations;
  private final ChangeUnitDetails change;
  private final RegionPickers pickers;
  private final WorkUnderWay work;

  UnitSettingsController(
      Organisations organisations,
      ChangeUnitDetails change,
      RegionPickers pickers,
      WorkUnderWay work) {
    this.organisations = organisations;
    this.change = change;
    this.pickers = pickers;
    this.work = work;
  }

  @GetMapping
  String show(Actor actor, Model model) {
    Organisation unit = organisations.get(actor.organisation());
    return page(model, page(unit, stored(unit), unit.version()));
  }

  @PostMapping
  String change(
      Actor actor,
      @RequestParam int version,
      @ModelAttribute("typed") UnitDetails typed,
      @RequestParam(required = false) @Nullable String refresh,
      @RequestParam(defaultValue = "false") boolean confirmed,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    UnitPage page = page(organisations.get(actor.organisation()), typed, version);
    if (refresh != null) {
      return page(model, page);
    }
    try {
      change.change(actor, version, typed, confirmed);
      return page.returned()
          ? SeeOther.to(request, StandingGate.WAITING, "单位注册信息已重新提交，请等待属地人社部门核准。")
          : SeeOther.to(request, "/settings/unit", "单位信息已保存。");
    } catch (InvalidException invalid) {
      response.setStatus(422);
      return page(model, page.with(invalid.problems()));
    } catch (StaleException stale) {
      response.setStatus(HttpServletResponse.SC_CONFLICT);
      return page(model, page.with(stale.whoDidWhat()));
    }
  }

  private UnitDetails stored(Organisation unit) {
    String nature = unit.nature() == null ? "" : unit.nature().label();
    String department =
        unit.departmentId() == null ? UnitDetails.NO_DEPARTMENT : unit.departmentId().toString();
    var details =
        new UnitDetails(
            "",
            "",
            nature,
            department,
            unit.contact(),
            unit.contactMobile(),
            unit.contactPhone(),
            unit.address());
    return pickers.steps(details, unit.regionCode());
  }

  private UnitPage page(Organisation unit, UnitDetails typed, int version) {
    String uscc = unit.uscc() == null ? "无" : unit.uscc();
    return new UnitPage(
        unit.name(),
        uscc,
        pickers.of(typed),
        version,
        work.inAudit(unit.id()),
        unit.status() == OrganisationStatus.RETURNED,
        null,
        null);
  }

  private static String page(Model model, UnitPage page) {
    model.addAttribute("model", page);
    return "organisation/settings";
  }
}
