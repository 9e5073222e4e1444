package cn.zhicheng.application.web.audit;

import cn.zhicheng.application.ReassignStep;
import cn.zhicheng.application.StrandedFiles;
import cn.zhicheng.application.StrandedFiles.Stranded;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.organisation.Organisation;
import cn.zhicheng.organisation.Organisations;
import cn.zhicheng.organisation.Territories;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.shared.Problems;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「改派审核环节」: files that lie at a stopped body, and who takes its place. */
@Controller
@RequestMapping(StrandedController.PATH)
@Audience(Role.BUREAU)
class StrandedController {
  static final String PATH = "/stranded-files";
  private final StrandedFiles files;
  private final ReassignStep reassign;
  private final Territories territories;
  private final Organisations organisations;

  StrandedController(
      StrandedFiles files,
      ReassignStep reassign,
      Territories territories,
      Organisations organisations) {
    this.files = files;
    this.reassign = reassign;
    this.territories = territories;
    this.organisations = organisations;
  }

  @GetMapping
  String list(Actor actor, Model model) {
    List<Stranded> found = files.of(territories.of(actor).region());
    model.addAttribute(
        "model",
        new StrandedPage.Files(
            found.stream().limit(StrandedFiles.SHOWN).toList(),
            found.size() > StrandedFiles.SHOWN));
    return "application/reassign/list";
  }

  @GetMapping("/{id}/{seq}")
  String show(Actor actor, @PathVariable UUID id, @PathVariable int seq, Model model) {
    model.addAttribute("model", page(actor, id, seq, "", "", null));
    return "application/reassign/form";
  }

  @PostMapping("/{id}/{seq}")
  String reassign(
      Actor actor,
      @PathVariable UUID id,
      @PathVariable int seq,
      @RequestParam(required = false) @Nullable UUID successor,
      @RequestParam(defaultValue = "") String reason,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    try {
      reassign.reassign(actor, id, seq, successor, reason);
      return SeeOther.to(request, PATH, "已改派，操作已记入该申报的办理记录。");
    } catch (InvalidException invalid) {
      response.setStatus(422);
      String chosen = successor == null ? "" : successor.toString();
      model.addAttribute("model", page(actor, id, seq, chosen, reason, invalid.problems()));
      return "application/reassign/form";
    }
  }

  private StrandedPage page(
      Actor actor, UUID id, int seq, String chosen, String reason, @Nullable Problems problems) {
    Stranded stranded =
        files.of(territories.of(actor).region(), id).stream()
            .filter(each -> each.seq() == seq)
            .findFirst()
            .orElseThrow(() -> new NotFoundException("No stopped level " + seq + " of " + id));
    Organisation former = organisations.get(stranded.body());
    List<Option> choices =
        organisations.activeOf(former.kind(), former.regionCode()).stream()
            .filter(body -> !body.id().equals(former.id()))
            .map(body -> Option.of(body.id().toString(), body.name()))
            .toList();
    return new StrandedPage(stranded, choices, chosen, reason, problems);
  }
}
