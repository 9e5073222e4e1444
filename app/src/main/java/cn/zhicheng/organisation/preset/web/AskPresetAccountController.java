package cn.zhicheng.organisation.preset.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.organisation.preset.PresetRequest;
import cn.zhicheng.organisation.preset.PresetRequestForm;
import cn.zhicheng.organisation.preset.PresetRequestMove;
import cn.zhicheng.organisation.preset.PresetRequests;
import cn.zhicheng.organisation.preset.RequestPresetAccount;
import cn.zhicheng.organisation.preset.access.PresetRequestAccess;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.shared.StaleException;
import cn.zhicheng.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The form in which a bureau asks for a preset account, or mends what was refused. */
@Controller
@Audience(Role.BUREAU)
class AskPresetAccountController {
  private static final String LIST = "/preset-requests";
  private final RequestPresetAccount request;
  private final PresetRequests requests;
  private final OwnRegions regions;

  AskPresetAccountController(
      RequestPresetAccount request, PresetRequests requests, OwnRegions regions) {
    this.request = request;
    this.requests = requests;
    this.regions = regions;
  }

  @GetMapping("/preset-requests/new")
  String empty(Actor actor, Model model) {
    return page(model, input(actor, PresetRequestForm.EMPTY));
  }

  @PostMapping("/preset-requests")
  String ask(
      Actor actor,
      @ModelAttribute("typed") PresetRequestForm typed,
      Model model,
      HttpServletRequest http,
      HttpServletResponse response) {
    try {
      UUID id = request.request(actor, typed);
      return SeeOther.to(http, LIST + "/" + id, "申请已提交，等待系统运维创建账号。");
    } catch (InvalidException invalid) {
      response.setStatus(422);
      return page(model, input(actor, typed).with(invalid.problems()));
    }
  }

  @GetMapping("/preset-requests/{id}/edit")
  String edit(Actor actor, @PathVariable UUID id, Model model) {
    PresetRequest seen = requests.get(actor, id);
    PresetRequestAccess.may(actor, PresetRequestMove.RESUBMIT, seen).orThrow();
    return page(model, input(actor, id, seen.version(), typed(seen)));
  }

  @PostMapping("/preset-requests/{id}")
  String again(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam int version,
      @ModelAttribute("typed") PresetRequestForm typed,
      Model model,
      HttpServletRequest http,
      HttpServletResponse response) {
    try {
      request.resubmit(actor, id, version, typed);
      return SeeOther.to(http, LIST + "/" + id, "申请已重新提交。");
    } catch (InvalidException invalid) {
      response.setStatus(422);
      return page(model, input(actor, id, version, typed).with(invalid.problems()));
    } catch (RefusedException refused) {
      response.setStatus(HttpServletResponse.SC_CONFLICT);
      return page(model, input(actor, id, version, typed).with(refused.refusal().sentence()));
    } catch (StaleException stale) {
      response.setStatus(HttpServletResponse.SC_CONFLICT);
      return page(model, input(actor, id, version, typed).with(stale.whoDidWhat()));
    }
  }

  private PresetRequestInput input(Actor actor, PresetRequestForm typed) {
    return new PresetRequestInput(LIST, null, regions.of(actor), typed, null, null);
  }

  private PresetRequestInput input(Actor actor, UUID id, int version, PresetRequestForm typed) {
    return new PresetRequestInput(LIST + "/" + id, version, regions.of(actor), typed, null, null);
  }

  /** What stands on record, without the holder's numbers: they stay when nothing is typed. */
  private static PresetRequestForm typed(PresetRequest seen) {
    var body = seen.body();
    return new PresetRequestForm(
        seen.kind().name(),
        body.kind().name(),
        body.name(),
        body.regionCode(),
        body.uscc() == null ? "" : body.uscc(),
        body.nature() == null ? "" : body.nature().label(),
        seen.departmentName(),
        body.contact(),
        body.contactMobile(),
        seen.holder().name(),
        "",
        "",
        seen.reason());
  }

  private static String page(Model model, PresetRequestInput input) {
    model.addAttribute("model", input);
    return "organisation/presetRequestForm";
  }
}
