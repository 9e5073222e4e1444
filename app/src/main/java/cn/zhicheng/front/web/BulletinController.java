package cn.zhicheng.front.web;

import cn.zhicheng.front.Bulletin;
import cn.zhicheng.front.Bulletins;
import cn.zhicheng.front.text.Markdown;
import cn.zhicheng.identity.PublicPage;
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

/** 通知公告 for everybody to read. */
@Controller
@PublicPage
class BulletinController {
  private final Bulletins bulletins;
  private final Clock clock;

  BulletinController(Bulletins bulletins, Clock clock) {
    this.bulletins = bulletins;
    this.clock = clock;
  }

  @GetMapping("/bulletins")
  String list(@RequestParam(required = false) @Nullable String after, Model model) {
    LocalDate today = ProvinceTime.today(clock);
    Slice<Bulletin> page = bulletins.published(after);
    var rows = page.rows().stream().map(b -> BulletinRow.published(b, today)).toList();
    model.addAttribute("rows", new Slice<>(rows, page.next()));
    model.addAttribute("after", after);
    return "front/bulletins";
  }

  @GetMapping("/bulletins/{id}")
  String show(@PathVariable UUID id, Model model) {
    Bulletin bulletin = bulletins.published(id);
    model.addAttribute(
        "model",
        new BulletinView(
            bulletin.title(),
            bulletin.body(),
            ProvinceTime.minute(bulletin.publishedAt()),
            Markdown.typed(bulletin.text())));
    return "front/bulletin";
  }
}
