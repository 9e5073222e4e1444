package cn.zhicheng.plan.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.organisation.Territories;
import cn.zhicheng.plan.chain.ChainGap;
import cn.zhicheng.plan.chain.ChainGaps;
import cn.zhicheng.plan.chain.RecheckGaps;
import cn.zhicheng.reference.Regions;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 「流程缺口」: levels without a body that applicants of the bureau's region met. */
@Controller
@RequestMapping(ChainGapController.PATH)
@Audience(Role.BUREAU)
class ChainGapController {
  static final String PATH = "/chain-gaps";
  private final Territories territories;
  private final ChainGaps gaps;
  private final RecheckGaps recheck;
  private final Regions regions;

  ChainGapController(
      Territories territories, ChainGaps gaps, RecheckGaps recheck, Regions regions) {
    this.territories = territories;
    this.gaps = gaps;
    this.recheck = recheck;
    this.regions = regions;
  }

  @GetMapping
  String list(Actor actor, Model model) {
    List<ChainGap> open = gaps.open(territories.of(actor).region());
    var rows = open.stream().limit(ChainGaps.SHOWN).map(this::row).toList();
    model.addAttribute("model", new ChainGapPage(rows, open.size() > ChainGaps.SHOWN));
    return "plan/gaps";
  }

  @PostMapping("/recheck")
  String recheck(Actor actor, HttpServletRequest request) {
    int closed = recheck.recheck(actor);
    return SeeOther.to(
        request, PATH, closed == 0 ? "已重新核对，所列缺口仍未补齐。" : "已重新核对，" + closed + " 处缺口已补齐。");
  }

  private ChainGapPage.Row row(ChainGap gap) {
    return new ChainGapPage.Row(
        "/organisations/" + gap.unit(),
        gap.unitName(),
        regions.byCode(gap.region()).fullName(),
        gap.planName(),
        gap.sentence(),
        ProvinceTime.minute(gap.lastMet()),
        gap.times());
  }
}
