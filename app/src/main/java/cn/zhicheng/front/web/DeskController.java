package cn.zhicheng.front.web;

import cn.zhicheng.front.Bulletin;
import cn.zhicheng.front.BulletinState;
import cn.zhicheng.front.Bulletins;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.shared.Slice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Where operations and bureaus keep their own bulletins. */
@Controller
@Audience({Role.OPS, Role.BUREAU})
class DeskController {
  static final String PATH = "/bulletins/manage";
  private final Bulletins bulletins;
  private final DeskPages pages;
  private final Clock clock;

  DeskController(Bulletins bulletins, DeskPages pages, Clock clock) {
    this.bulletins = bulletins;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping(PATH)
  String list(
      Actor actor,
      @RequestParam(defaultValue = "DRAFT") BulletinState state,
      @RequestParam(required = false) @Nullable UUID after,
      Model model) {
    LocalDate today = ProvinceTime.today(clock);
    Slice<Bulletin> page = bulletins.own(actor, state, after);
    var rows = page.rows().stream().map(b -> BulletinRow.own(b, today)).toList();
    model.addAttribute("model", new DeskPage(state, new Slice<>(rows, page.next()), after));
    return "front/desk/list";
  }

  @GetMapping(PATH + "/{id}")
  String show(Actor actor, @PathVariable UUID id, Model model) {
    return pages.show(model, actor, id, "", null, null);
  }
}
