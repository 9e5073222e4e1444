package cn.zhicheng.front.web;

import cn.zhicheng.front.Bulletin;
import cn.zhicheng.front.BulletinForm;
import cn.zhicheng.front.Bulletins;
import cn.zhicheng.front.ChangeBulletin;
import cn.zhicheng.front.WriteBulletin;
import cn.zhicheng.front.access.BulletinAccess;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.shared.StaleException;
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
import org.springframework.web.bind.annotation.RequestParam;

/** Writes drafts and changes them; what was saved is shown as the public would see it. */
@Controller
@Audience({Role.OPS, Role.BUREAU})
class WritingController {
  private static final String SAVED = "草稿已保存。请在下面的预览中核对，确认无误后点「发布」。";
  private final Bulletins bulletins;
  private final WriteBulletin write;
  private final ChangeBulletin change;

  WritingController(Bulletins bulletins, WriteBulletin write, ChangeBulletin change) {
    this.bulletins = bulletins;
    this.write = write;
    this.change = change;
  }

  /** The empty form, or one filled with the text of an own bulletin that was taken down. */
  @GetMapping(DeskController.PATH + "/new")
  String fresh(Actor actor, @RequestParam(required = false) @Nullable UUID from, Model model) {
    BulletinForm form =
        from == null ? BulletinForm.EMPTY : BulletinForm.copy(bulletins.own(actor, from));
    return page(model, new WritingPage(null, null, form, null, null));
  }

  @GetMapping(DeskController.PATH + "/{id}/edit")
  String edit(Actor actor, @PathVariable UUID id, Model model) {
    Bulletin bulletin = bulletins.own(actor, id);
    BulletinAccess.mayChange(bulletin).orThrow();
    return page(
        model, new WritingPage(id, bulletin.version(), BulletinForm.of(bulletin), null, null));
  }

  @PostMapping(DeskController.PATH)
  String write(
      Actor actor,
      @RequestParam(defaultValue = "") String title,
      @RequestParam(defaultValue = "") String text,
      @RequestParam(defaultValue = "") String pinnedUntil,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    var typed = new BulletinForm(title, text, pinnedUntil);
    try {
      UUID id = write.write(actor, typed);
      return SeeOther.to(request, DeskController.PATH + "/" + id, SAVED);
    } catch (InvalidException invalid) {
      response.setStatus(422);
      return page(model, new WritingPage(null, null, typed, invalid.problems(), null));
    }
  }

  @PostMapping(DeskController.PATH + "/{id}")
  String change(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam int version,
      @RequestParam(defaultValue = "") String title,
      @RequestParam(defaultValue = "") String text,
      @RequestParam(defaultValue = "") String pinnedUntil,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    var typed = new BulletinForm(title, text, pinnedUntil);
    try {
      change.change(actor, id, version, typed);
      return SeeOther.to(request, DeskController.PATH + "/" + id, SAVED);
    } catch (InvalidException invalid) {
      response.setStatus(422);
      return page(model, new WritingPage(id, version, typed, invalid.problems(), null));
    } catch (StaleException stale) {
      response.setStatus(HttpServletResponse.SC_CONFLICT);
      return page(model, new WritingPage(id, version, typed, null, stale.whoDidWhat()));
    } catch (RefusedException refused) {
      response.setStatus(HttpServletResponse.SC_CONFLICT);
      return page(model, new WritingPage(id, version, typed, null, refused.refusal().sentence()));
    }
  }

  private static String page(Model model, WritingPage page) {
    model.addAttribute("model", page);
    return "front/desk/writing";
  }
}
