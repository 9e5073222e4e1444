package cn.zhicheng.front.web;

import cn.zhicheng.front.Bulletins;
import cn.zhicheng.front.Hotlines;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Landing;
import cn.zhicheng.identity.PublicPage;
import cn.zhicheng.shared.ProvinceTime;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The public home page: the way in, what is open, what is new, whom to ask (FAQ-P1). */
@Controller
@PublicPage
class HomeController {
  private static final int PLANS = 6;
  private static final int BULLETINS = 6;
  private final PlanCards plans;
  private final Bulletins bulletins;
  private final Hotlines hotlines;
  private final Clock clock;

  HomeController(PlanCards plans, Bulletins bulletins, Hotlines hotlines, Clock clock) {
    this.plans = plans;
    this.bulletins = bulletins;
    this.hotlines = hotlines;
    this.clock = clock;
  }

  @GetMapping("/")
  String home(@Nullable Actor actor, Model model) {
    var open = plans.page(null, null, PLANS);
    LocalDate today = ProvinceTime.today(clock);
    var news =
        bulletins.latest(BULLETINS).stream().map(b -> BulletinRow.published(b, today)).toList();
    model.addAttribute(
        "model",
        new HomePage(
            actor == null ? "/login" : Landing.start(actor),
            open.rows(),
            open.next() != null,
            news,
            hotlines.hotlines()));
    return "front/home";
  }
}
