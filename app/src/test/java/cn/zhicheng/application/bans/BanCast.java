package cn.zhicheng.application.bans;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.person.RevealIdNumber;
import cn.zhicheng.shared.ProvinceTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Bans for tests, made by the product's own use case. */
@Component
public class BanCast {
  private final EnterBan enter;
  private final RevealIdNumber reveal;
  private final Clock clock;

  BanCast(EnterBan enter, RevealIdNumber reveal, Clock clock) {
    this.enter = enter;
    this.reveal = reveal;
    this.clock = clock;
  }

  /** One that runs for a year from today. */
  public UUID running(Actor person, Actor bureau) {
    LocalDate today = ProvinceTime.today(clock);
    String number = reveal.reveal(person, person.person(), "测试");
    return enter.enter(
        bureau,
        new BanForm(
            person.name(),
            number,
            "提供虚假业绩材料",
            "皖人社〔2026〕9 号",
            today.toString(),
            today.plusYears(1).toString()));
  }
}
