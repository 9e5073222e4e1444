package cn.zhicheng.application.web.bans;

import cn.zhicheng.application.bans.BanForm;
import cn.zhicheng.application.bans.Bans;
import cn.zhicheng.application.bans.EnterBan;
import cn.zhicheng.application.bans.LiftBan;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.shared.StaleException;
import cn.zhicheng.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「申报限制」: decisions that bar people from applying for a while. */
@Controller
@RequestMapping(BanController.PATH)
@Audience(Role.BUREAU)
class BanController {
  static final String PATH = "/bans";
  private final Bans bans;
  private final BanPages pages;
  private final EnterBan enter;
  private final LiftBan lift;
  private final Clock clock;

  BanController(Bans bans, BanPages pages, EnterBan enter, LiftBan lift, Clock clock) {
    this.bans = bans;
    this.pages = pages;
    this.enter = enter;
    this.lift = lift;
    this.clock = clock;
  }

  @GetMapping
  String list(Actor actor, @RequestParam(required = false) @Nullable UUID after, Model model) {
    model.addAttribute(
        "model",
        new BanList(
            bans.page(actor, after),
            ProvinceTime.today(clock),
            after == null ? null : after.toString()));
    return "application/bans/list";
  }

  @GetMapping("/new")
  String fresh(Model model) {
    model.addAttribute("model", new BanEntryPage(BanForm.EMPTY, null, null));
    return "application/bans/entry";
  }

  @PostMapping
  String enter(
      Actor actor,
      @RequestParam Map<String, String> typed,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    BanForm form = form(typed);
    try {
      UUID id = enter.enter(actor, form);
      return SeeOther.to(request, PATH + "/" + id, "申报限制已录入，本人查看「我能申报吗」时会看到原因和您单位的电话。");
    } catch (InvalidException invalid) {
      response.setStatus(422);
      model.addAttribute("model", new BanEntryPage(form, invalid.problems(), null));
    } catch (RefusedException refused) {
      response.setStatus(HttpServletResponse.SC_CONFLICT);
      model.addAttribute("model", new BanEntryPage(form, null, refused.refusal().sentence()));
    }
    return "application/bans/entry";
  }

  @GetMapping("/{id}")
  String show(Actor actor, @PathVariable UUID id, Model model) {
    return pages.show(actor, id, "", model, null, null);
  }

  @PostMapping("/{id}/lift")
  String lift(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam int version,
      @RequestParam(defaultValue = "") String reason,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    try {
      lift.lift(actor, id, version, reason);
      return SeeOther.to(request, PATH + "/" + id, "申报限制已解除，本人现在可以正常申报。");
    } catch (InvalidException invalid) {
      response.setStatus(422);
      return pages.show(actor, id, reason, model, invalid.problems(), null);
    } catch (StaleException stale) {
      response.setStatus(HttpServletResponse.SC_CONFLICT);
      return pages.show(actor, id, reason, model, null, stale.whoDidWhat());
    } catch (RefusedException refused) {
      response.setStatus(HttpServletResponse.SC_CONFLICT);
      return pages.show(actor, id, reason, model, null, refused.refusal().sentence());
    }
  }

  private static BanForm form(Map<String, String> typed) {
    return new BanForm(
        typed.getOrDefault("name", ""),
        typed.getOrDefault("idNo", ""),
        typed.getOrDefault("fact", ""),
        typed.getOrDefault("decisionNo", ""),
        typed.getOrDefault("from", ""),
        typed.getOrDefault("to", ""));
  }
}
