package cn.zhicheng.identity.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.MandateKind;
import cn.zhicheng.identity.MandateState;
import cn.zhicheng.identity.acting.MandateLine;
import cn.zhicheng.identity.acting.MandateRules;
import cn.zhicheng.identity.acting.OfferForm;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.shared.Verdict;
import cn.zhicheng.web.Tone;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page 「经办人管理」.
 *
 * @param problems null when nothing was sent
 */
public record ClerksPage(
    List<Row> rows,
    List<Row> over,
    Verdict mayAppoint,
    Verdict mayLend,
    OfferForm typed,
    @Nullable Problems problems) {

  /** One who acts, or could; {@code mayEnd} says whether this reader may end it. */
  public record Row(
      String id,
      String name,
      String kind,
      String days,
      String lastSignOn,
      String state,
      Tone tone,
      Verdict mayEnd,
      int version) {}

  static ClerksPage of(Actor actor, List<MandateLine> lines, LocalDate today) {
    var now = lines.stream().filter(line -> running(line, today)).toList();
    var past = lines.stream().filter(line -> !running(line, today)).toList();
    return new ClerksPage(
        now.stream().map(line -> row(actor, line, today)).toList(),
        past.stream().map(line -> row(actor, line, today)).toList(),
        MandateRules.mayAppoint(actor),
        MandateRules.mayLend(actor),
        OfferForm.empty(),
        null);
  }

  ClerksPage with(OfferForm sent, Problems found) {
    return new ClerksPage(rows, over, mayAppoint, mayLend, sent, found);
  }

  private static boolean running(MandateLine line, LocalDate today) {
    boolean open = line.status() == MandateState.ACTIVE || line.status() == MandateState.OFFERED;
    return open && (line.endsOn() == null || !line.endsOn().isBefore(today));
  }

  private static Row row(Actor actor, MandateLine line, LocalDate today) {
    boolean expired = !running(line, today) && line.status() == MandateState.ACTIVE;
    return new Row(
        line.id().toString(),
        line.holderName(),
        line.kind() == MandateKind.DELEGATE ? "代" + line.insteadOf() + "办理" : line.kind().label(),
        line.endsOn() == null ? line.startsOn() + " 起" : line.startsOn() + " 至 " + line.endsOn(),
        ProvinceTime.minute(line.lastSignOn()),
        expired ? "已到期" : line.status().label(),
        expired ? Tone.NEUTRAL : tone(line.status()),
        MandateRules.mayEnd(actor, line),
        line.version());
  }

  private static Tone tone(MandateState state) {
    return switch (state) {
      case OFFERED -> Tone.WARN;
      case ACTIVE -> Tone.SUCCESS;
      case DECLINED, ENDED -> Tone.NEUTRAL;
    };
  }
}
