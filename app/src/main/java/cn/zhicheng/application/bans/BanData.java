package cn.zhicheng.application.bans;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.person.Archive;
import cn.zhicheng.person.PersonalData;
import cn.zhicheng.shared.ProvinceTime;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** 「申报限制」 for 「导出我的数据」. */
@Component
class BanData implements PersonalData {
  private final BanStore store;
  private final Clock clock;

  BanData(BanStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  @Override
  public int position() {
    return 4;
  }

  @Override
  public void write(Actor actor, Archive archive) throws IOException {
    LocalDate today = ProvinceTime.today(clock);
    List<Ban> own = store.of(actor.person());
    archive.json("bans", "申报限制", own.stream().map(ban -> told(ban, today)).iterator());
  }

  private static Map<String, Object> told(Ban ban, LocalDate today) {
    var values = new LinkedHashMap<String, Object>();
    values.put("fact", ban.fact());
    values.put("decision", ban.decisionNo());
    values.put("from", ban.from().toString());
    values.put("to", ban.to().toString());
    values.put("body", ban.body());
    values.put("state", ban.on(today).label());
    values.put("liftReason", ban.liftReason());
    return values;
  }
}
