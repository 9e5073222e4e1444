package cn.zhicheng.organisation.preset.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.organisation.preset.PresetRequest;
import cn.zhicheng.organisation.preset.PresetRequestState;
import cn.zhicheng.organisation.preset.PresetRequests;
import cn.zhicheng.reference.Regions;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「账号申请」: a bureau's requests, or the queue of operations (FAQ-U4, FAQ-D2). */
@Controller
@Audience({Role.BUREAU, Role.OPS})
class PresetRequestListController {
  private final PresetRequests requests;
  private final Regions regions;

  PresetRequestListController(PresetRequests requests, Regions regions) {
    this.requests = requests;
    this.regions = regions;
  }

  @GetMapping("/preset-requests")
  String list(
      Actor actor,
      @RequestParam(defaultValue = "REQUESTED") PresetRequestState state,
      @RequestParam(required = false) @Nullable String after,
      Model model) {
    Slice<PresetRequest> page = requests.page(actor, state, after);
    var rows = page.rows().stream().map(this::row).toList();
    model.addAttribute(
        "model",
        new PresetRequestList(
            state, actor.role() == Role.OPS, new Slice<>(rows, page.next()), after));
    return "organisation/presetRequests";
  }

  private PresetRequestList.Row row(PresetRequest request) {
    return new PresetRequestList.Row(
        "/preset-requests/" + request.id(),
        request.body().name(),
        regions.byCode(request.body().regionCode()).fullName(),
        request.kind().label(),
        request.bureauName(),
        request.holder().name(),
        request.loginName() == null ? "" : request.loginName(),
        ProvinceTime.minute(request.requestedAt()));
  }
}
