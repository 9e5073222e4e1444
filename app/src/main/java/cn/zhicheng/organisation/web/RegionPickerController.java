package cn.zhicheng.organisation.web;

import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Errand;
import cn.zhicheng.identity.Role;
import cn.zhicheng.organisation.UnitDetails;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The picker alone, after one of its steps changed. */
@Controller
@Audience(value = Role.UNIT, during = Errand.REGISTER_UNIT)
class RegionPickerController {
  private final RegionPickers pickers;

  RegionPickerController(RegionPickers pickers) {
    this.pickers = pickers;
  }

  @GetMapping("/regions/picker")
  String picker(@ModelAttribute("typed") UnitDetails typed, Model model) {
    model.addAttribute("picker", pickers.of(typed));
    return "organisation/regionFields";
  }
}
