package cn.zhicheng.retention.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.retention.DecideErasure;
import cn.zhicheng.retention.Erasure;
import cn.zhicheng.retention.ErasureState;
import cn.zhicheng.retention.Erasures;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「删除申请」: requests of persons, for operations. */
@Controller
@RequestMapping(ErasureDeskController.PATH)
@Audience(Role.OPS)
class ErasureDeskController {
  static final String PATH = "/operations/erasures";
  private final Erasures erasures;
  private final DecideErasure decide;

  ErasureDeskController(Erasures erasures, DecideErasure decide) {
    this.erasures = erasures;
    this.decide = decide;
  }

  @GetMapping
  String list(
      @RequestParam(defaultValue = "false") boolean all,
      @RequestParam(required = false) @Nullable UUID after,
      Model model) {
    model.addAttribute("model", new ErasureListPage(erasures.list(!all, after), all, after));
    return "retention/erasures";
  }

  @GetMapping("/{id}")
  String one(@PathVariable UUID id, Model model) {
    return one(id, "", null, model);
  }

  private String one(UUID id, String answer, @Nullable Problems problems, Model model) {
    Erasure erasure = erasures.byId(id);
    boolean waits = erasure.state() == ErasureState.REQUESTED;
    model.addAttribute(
        "model",
        new ErasurePage(
            erasure, waits ? erasures.foresee(erasure.personId()) : null, answer, problems));
    return "retention/erasure";
  }

  @PostMapping("/{id}/erase")
  String erase(
      Actor actor, @PathVariable UUID id, @RequestParam int version, HttpServletRequest request) {
    decide.erase(actor, id, version);
    return SeeOther.to(request, PATH, "已删除，申请人已收到通知。");
  }

  @PostMapping("/{id}/refuse")
  String refuse(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam int version,
      @RequestParam(defaultValue = "") String answer,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    try {
      decide.refuse(actor, id, version, answer);
    } catch (InvalidException e) {
      response.setStatus(422);
      return one(id, answer, e.problems(), model);
    }
    return SeeOther.to(request, PATH, "已答复，申请人已收到通知。");
  }
}
