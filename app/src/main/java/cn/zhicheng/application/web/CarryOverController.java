package cn.zhicheng.application.web;

import cn.zhicheng.application.Application;
import cn.zhicheng.application.Carriage;
import cn.zhicheng.application.Carried;
import cn.zhicheng.application.CarryOverLastYear;
import cn.zhicheng.application.Carrying;
import cn.zhicheng.application.DraftView;
import cn.zhicheng.application.Drafts;
import cn.zhicheng.application.access.ApplyAccess;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.web.ShellAdvice;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 「沿用去年申报内容」: first a look, then the act, then what became of each part. */
@Controller
@Audience(Role.APPLICANT)
class CarryOverController {
  private static final String CARRIED = "carried";
  private final Drafts drafts;
  private final Carrying carrying;
  private final CarryOverLastYear carryOver;

  CarryOverController(Drafts drafts, Carrying carrying, CarryOverLastYear carryOver) {
    this.drafts = drafts;
    this.carrying = carrying;
    this.carryOver = carryOver;
  }

  @GetMapping("/applications/{id}/carry-over")
  String show(
      Actor actor,
      @PathVariable UUID id,
      @ModelAttribute(name = CARRIED, binding = false) @Nullable ArrayList<Carried> carried,
      Model model) {
    DraftView view = drafts.held(actor, id);
    Carriage carriage = carriage(view);
    List<Carried> told = carried == null ? List.of() : carried;
    boolean done = !told.isEmpty();
    model.addAttribute(
        "model",
        new CarryOverPage(
            view.application(),
            carriage.from().planYear() + " 申报年度，编号 " + carriage.from().number(),
            done ? told : carriage.lines(),
            done,
            ApplyAccess.mayCarryOver(view.application())));
    return "application/carryOver";
  }

  @PostMapping("/applications/{id}/carry-over")
  String carry(
      Actor actor, @PathVariable UUID id, @RequestParam int version, RedirectAttributes flash) {
    List<Carried> lines = carryOver.carry(actor, id, version);
    flash.addFlashAttribute(CARRIED, new ArrayList<>(lines));
    flash.addFlashAttribute(
        ShellAdvice.FLASH, "已沿用 " + lines.stream().filter(Carried::comes).count() + " 项，请逐项核对。");
    return "redirect:/applications/" + id + "/carry-over";
  }

  private Carriage carriage(DraftView view) {
    Application application = view.application();
    return carrying
        .onto(application, view.plan(), view.items())
        .orElseThrow(() -> new NotFoundException("Nothing before " + application.id()));
  }
}
