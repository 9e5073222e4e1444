package cn.zhicheng.application.web.bans;

import cn.zhicheng.application.bans.Ban;
import cn.zhicheng.application.bans.BanState;
import cn.zhicheng.shared.Slice;
import cn.zhicheng.web.Tone;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 「申报限制」: what this bureau and those below it have entered. */
public record BanList(Slice<Ban> bans, LocalDate today, @Nullable String after) {
  public String state(Ban ban) {
    return ban.on(today).label();
  }

  public Tone tone(Ban ban) {
    return tone(ban.on(today));
  }

  static Tone tone(BanState state) {
    return switch (state) {
      case RUNNING -> Tone.DANGER;
      case COMING -> Tone.WARN;
      case OVER, LIFTED -> Tone.NEUTRAL;
    };
  }
}
