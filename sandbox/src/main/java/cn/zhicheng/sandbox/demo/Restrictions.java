package cn.zhicheng.sandbox.demo;

import cn.zhicheng.application.bans.BanForm;
import cn.zhicheng.application.bans.EnterBan;
import cn.zhicheng.application.bans.LiftBan;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.sandbox.portal.PortalUser;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A bureau bars one person from applying, and lifts the ban of another in time. */
@Component
class Restrictions {
  private static final String BUREAU = "hefei-rsj";
  private static final String BARRED = "xiejun";
  private static final String CLEARED = "dingyuan";
  private final EnterBan enter;
  private final LiftBan lift;
  private final PortalPeople portal;

  Restrictions(EnterBan enter, LiftBan lift, PortalPeople portal) {
    this.enter = enter;
    this.lift = lift;
    this.portal = portal;
  }

  void play(World world) {
    Actor bureau = world.actor(BUREAU);
    int year = world.timeline().year();
    enter.enter(bureau, form(world, BARRED, "上一年度申报中提供虚假论文，取消申报资格", "合人社〔" + year + "〕12 号", 330));
    world.timeline().later();
    UUID mistaken =
        enter.enter(bureau, form(world, CLEARED, "继续教育证书真伪待核查，暂停申报", "合人社〔" + year + "〕13 号", 120));
    world.timeline().later();
    lift.lift(bureau, mistaken, 0, "经核查，证书真实有效，撤销原决定。");
  }

  private BanForm form(World world, String account, String fact, String decision, int days) {
    PortalUser user = portal.user(account);
    LocalDate today = LocalDate.ofInstant(world.timeline().end(), Timeline.ZONE);
    return new BanForm(
        user.name(),
        user.idNumber(),
        fact,
        decision,
        today.minusDays(30).toString(),
        today.plusDays(days).toString());
  }
}
