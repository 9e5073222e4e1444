package cn.zhicheng.application.web.posts;

import cn.zhicheng.application.posts.PostSheet;
import cn.zhicheng.application.posts.PostSheets;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.organisation.PostApprovals;
import cn.zhicheng.organisation.VoidPostApproval;
import cn.zhicheng.reference.Regions;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.shared.Slice;
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

/** Balances of posts: approved, filled, taken, left, and who stands behind the numbers. */
@Controller
@RequestMapping(PostSheetController.PATH)
@Audience({Role.UNIT, Role.BUREAU})
class PostSheetController {
  static final String PATH = "/post-balances";
  private final PostSheets sheets;
  private final VoidPostApproval voiding;
  private final Regions regions;

  PostSheetController(PostSheets sheets, VoidPostApproval voiding, Regions regions) {
    this.sheets = sheets;
    this.voiding = voiding;
    this.regions = regions;
  }

  @GetMapping
  @Audience(Role.BUREAU)
  String list(Actor actor, @RequestParam(required = false) @Nullable UUID after, Model model) {
    Slice<PostSheet> page = sheets.page(actor, after);
    var rows = page.rows().stream().map(this::row).toList();
    model.addAttribute(
        "model",
        new PostSheetList(new Slice<>(rows, page.next()), after == null ? null : after.toString()));
    return "application/posts/list";
  }

  @GetMapping("/{id}")
  String show(Actor actor, @PathVariable UUID id, Model model) {
    model.addAttribute("model", page(actor, id, "", null));
    return "application/posts/sheet";
  }

  @PostMapping("/{id}/void")
  @Audience(Role.BUREAU)
  String voidIt(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String reason,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    try {
      voiding.voidIt(actor, id, reason);
      return SeeOther.to(request, PATH + "/" + id, "已作废，该单位可以重新填报这一年度的岗位核准信息。");
    } catch (InvalidException invalid) {
      response.setStatus(422);
      model.addAttribute("model", page(actor, id, reason, invalid.problems()));
      return "application/posts/sheet";
    }
  }

  private PostSheetPage page(Actor actor, UUID id, String reason, @Nullable Problems problems) {
    PostSheet sheet = sheets.get(actor, id);
    return new PostSheetPage(
        sheet,
        regions.byCode(sheet.region()).fullName(),
        actor.role() == Role.BUREAU,
        PostApprovals.mayVoid(sheet.standing()),
        reason,
        problems);
  }

  private PostSheetList.Row row(PostSheet sheet) {
    return new PostSheetList.Row(
        PATH + "/" + sheet.approval().id(),
        sheet.unitName(),
        regions.byCode(sheet.region()).fullName(),
        sheet.approval().year(),
        sheet.approval().total(),
        ProvinceTime.minute(sheet.approval().submittedAt()),
        sheet.standing() ? "有效" : "已作废");
  }
}
