package cn.zhicheng.export;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.shared.Ids;
import cn.zhicheng.shared.Refusal;
import cn.zhicheng.shared.RefusedException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a list or a file in the queue; it is made in the background. */
@Component
public class OrderExport {
  /** Rows of one list; who has more narrows the filter. */
  public static final int MOST_ROWS = 50_000;

  /** Orders of one account that may be under way. */
  public static final int AT_ONCE = 3;

  private static final Duration KEPT = Duration.ofDays(7);
  private final ExportJobStore store;
  private final Map<String, ExportMaker> makers;
  private final Clock clock;

  OrderExport(ExportJobStore store, List<ExportMaker> makers, Clock clock) {
    this.store = store;
    this.makers = makers.stream().collect(Collectors.toMap(ExportMaker::code, Function.identity()));
    this.clock = clock;
  }

  /**
   * Orders.
   *
   * @param kind code of an {@link ExportKind} or an {@link ExportMaker}
   * @param title as it stands in 「导出任务」
   * @throws RefusedException when too many are under way
   */
  @Transactional
  public UUID order(Actor actor, String kind, String title, Map<String, String> parameters) {
    if (store.open(actor) >= AT_ONCE) {
      throw new RefusedException(
          Refusal.of("TOO_MANY_EXPORTS", "您已有 " + AT_ONCE + " 个导出任务在进行，请等其中一个完成后再导出。"));
    }
    Instant now = clock.instant();
    var order =
        new ExportOrder(
            Ids.next(),
            actor.accountId(),
            actor.organisationId(),
            actor.personId(),
            actor.role(),
            actor.by(),
            kind,
            title,
            0,
            parameters);
    ExportMaker maker = makers.get(kind);
    store.add(
        order,
        maker == null ? ExportEnding.XLSX : maker.ending(),
        maker == null ? "行" : maker.counted(),
        now,
        now.plus(KEPT));
    return order.id();
  }
}
