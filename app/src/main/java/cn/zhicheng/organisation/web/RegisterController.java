package cn.zhicheng.organisation.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.organisation.BodyFilter;
import cn.zhicheng.organisation.BodyLine;
import cn.zhicheng.organisation.OrganisationKind;
import cn.zhicheng.organisation.OrganisationStatus;
import cn.zhicheng.organisation.Register;
import cn.zhicheng.organisation.Territories;
import cn.zhicheng.organisation.Territory;
import cn.zhicheng.reference.Region;
import cn.zhicheng.reference.Regions;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.shared.Slice;
import cn.zhicheng.web.Option;
import java.util.LinkedList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「机构与单位」: the tree of regions with the bodies of each, for a bureau's own region and below. */
@Controller
@Audience({Role.BUREAU, Role.OPS})
class RegisterController {
  private final Territories territories;
  private final Register register;
  private final Regions regions;

  RegisterController(Territories territories, Register register, Regions regions) {
    this.territories = territories;
    this.register = register;
    this.regions = regions;
  }

  @GetMapping(RegisterPage.PATH)
  String list(
      Actor actor,
      @RequestParam(defaultValue = "") String region,
      @RequestParam(required = false) @Nullable OrganisationKind kind,
      @RequestParam(required = false) @Nullable OrganisationStatus status,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable UUID department,
      @RequestParam(required = false) @Nullable UUID after,
      Model model) {
    Territory territory = territories.of(actor);
    String at = region.isEmpty() ? territory.region() : region;
    List<Region> path = path(territory, at);
    var filter = new BodyFilter(at, kind, status, q.strip(), department);
    Slice<BodyLine> lines = register.page(territory, filter, after);
    var rows = lines.rows().stream().map(this::row).toList();
    model.addAttribute(
        "model",
        new RegisterPage(
            filter,
            path,
            regions.childrenOf(at),
            choices(territory),
            new Slice<>(rows, lines.next()),
            after == null ? null : after.toString(),
            territory.bureau() != null));
    return "organisation/register/list";
  }

  /** From the territory's own region down to this one; a region outside does not exist. */
  private List<Region> path(Territory territory, String code) {
    if (!regions.within(code, territory.region())) {
      throw new NotFoundException("Region " + code + " lies outside");
    }
    var path = new LinkedList<Region>();
    @Nullable String next = code;
    while (next != null) {
      Region region = regions.byCode(next);
      path.addFirst(region);
      next = next.equals(territory.region()) ? null : region.parentCode();
    }
    return path;
  }

  private List<Option> choices(Territory territory) {
    return regions.all().stream()
        .filter(r -> regions.within(r.code(), territory.region()))
        .map(r -> Option.of(r.code(), r.fullName()))
        .toList();
  }

  private RegisterPage.Row row(BodyLine line) {
    return new RegisterPage.Row(
        RegisterPage.PATH + "/" + line.id(),
        line.kind().label(),
        line.name(),
        line.uscc(),
        regions.byCode(line.regionCode()).fullName(),
        line.department(),
        line.status());
  }
}
