package cn.zhicheng.organisation.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.organisation.Body;
import cn.zhicheng.organisation.BodyForm;
import cn.zhicheng.organisation.ChangeBody;
import cn.zhicheng.organisation.DepartmentChoices;
import cn.zhicheng.organisation.Organisation;
import cn.zhicheng.organisation.OrganisationKind;
import cn.zhicheng.organisation.Register;
import cn.zhicheng.organisation.RegisterBody;
import cn.zhicheng.organisation.Territories;
import cn.zhicheng.organisation.Territory;
import cn.zhicheng.organisation.access.RegisterAccess;
import cn.zhicheng.reference.Regions;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.StaleException;
import cn.zhicheng.web.Option;
import cn.zhicheng.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A bureau adds a body of its region or changes one. */
@Controller
@RequestMapping(RegisterPage.PATH)
@Audience(Role.BUREAU)
class BodyFormController {
  private static final String TEMPLATE = "organisation/register/form";
  private final Territories territories;
  private final Register register;
  private final DepartmentChoices departments;
  private final Regions regions;
  private final RegisterBody add;
  private final ChangeBody change;

  BodyFormController(
      Territories territories,
      Register register,
      DepartmentChoices departments,
      Regions regions,
      RegisterBody add,
      ChangeBody change) {
    this.territories = territories;
    this.register = register;
    this.departments = departments;
    this.regions = regions;
    this.add = add;
    this.change = change;
  }

  @GetMapping("/new")
  String empty(
      Actor actor,
      @RequestParam(defaultValue = "DEPARTMENT") OrganisationKind kind,
      @RequestParam(defaultValue = "") String region,
      Model model) {
    Territory territory = territories.of(actor);
    String at = regions.within(region, territory.region()) ? region : territory.region();
    return page(model, page(territory, null, BodyForm.empty(kind, at), null));
  }

  @PostMapping
  String add(
      Actor actor,
      @ModelAttribute("typed") BodyForm typed,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    try {
      UUID id = add.register(actor, typed);
      return SeeOther.to(request, RegisterPage.PATH + "/" + id, "机构已登记。需要登录账号的，请到「账号申请」申请增加账号。");
    } catch (InvalidException invalid) {
      response.setStatus(422);
      BodyFormPage page = page(territories.of(actor), null, typed, null);
      return page(model, page.with(invalid.problems(), null));
    }
  }

  @GetMapping("/{id}/edit")
  String edit(Actor actor, @PathVariable UUID id, Model model) {
    Territory territory = territories.of(actor);
    Body body = register.get(territory, id);
    RegisterAccess.mayChange(body.organisation()).orThrow();
    int version = body.organisation().version();
    return page(model, page(territory, id, BodyForm.of(body), version));
  }

  @PostMapping("/{id}")
  String change(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam int version,
      @ModelAttribute("typed") BodyForm typed,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    try {
      change.change(actor, id, version, typed);
      return SeeOther.to(request, RegisterPage.PATH + "/" + id, "修改已保存，原来的内容可在办理记录中查到。");
    } catch (InvalidException invalid) {
      response.setStatus(422);
      return page(model, again(actor, id, version, typed).with(invalid.problems(), null));
    } catch (StaleException stale) {
      response.setStatus(HttpServletResponse.SC_CONFLICT);
      return page(model, again(actor, id, version, typed).with(null, stale.whoDidWhat()));
    }
  }

  /** The same form with what was typed; what the form does not carry is the body's own. */
  private BodyFormPage again(Actor actor, UUID id, int version, BodyForm typed) {
    Territory territory = territories.of(actor);
    BodyForm own = BodyForm.of(register.get(territory, id));
    boolean unit = own.kind().equals(OrganisationKind.UNIT.name());
    BodyForm shown =
        new BodyForm(
            own.kind(),
            unit ? own.name() : typed.name(),
            typed.uscc(),
            unit ? own.region() : typed.region(),
            own.nature(),
            typed.department(),
            typed.industry(),
            typed.contact(),
            typed.contactMobile(),
            typed.contactPhone(),
            typed.address());
    return page(territory, id, shown, version);
  }

  private BodyFormPage page(
      Territory territory, @Nullable UUID id, BodyForm typed, @Nullable Integer version) {
    List<Option> choices =
        regions.all().stream()
            .filter(r -> regions.within(r.code(), territory.region()))
            .map(r -> Option.of(r.code(), r.fullName()))
            .toList();
    boolean unit = typed.kind().equals(OrganisationKind.UNIT.name());
    List<Organisation> above = unit ? departments.of(typed.region()) : List.of();
    return new BodyFormPage(id, typed, choices, above, version, null, null);
  }

  private static String page(Model model, BodyFormPage page) {
    model.addAttribute("model", page);
    return TEMPLATE;
  }
}
