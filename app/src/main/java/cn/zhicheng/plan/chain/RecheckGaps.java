package cn.zhicheng.plan.chain;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.Entry;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.organisation.Territories;
import cn.zhicheng.plan.ChainGapException;
import cn.zhicheng.plan.Chains;
import cn.zhicheng.plan.Plans;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A bureau has mended what was missing: gaps that can be passed now are closed. */
@Component
public class RecheckGaps {
  private final Territories territories;
  private final ChainGaps gaps;
  private final Chains chains;
  private final Plans plans;
  private final Journal journal;
  private final Clock clock;

  RecheckGaps(
      Territories territories,
      ChainGaps gaps,
      Chains chains,
      Plans plans,
      Journal journal,
      Clock clock) {
    this.territories = territories;
    this.gaps = gaps;
    this.chains = chains;
    this.plans = plans;
    this.journal = journal;
    this.clock = clock;
  }

  /** Tries those shown on the page again; returns how many were closed. */
  @Transactional
  public int recheck(Actor actor) {
    int closed = 0;
    for (ChainGap gap : gaps.open(territories.of(actor).region())) {
      if (passes(gap) && gaps.close(gap, clock.instant())) {
        closed++;
        journal.write(
            actor.by(),
            Entry.of(ChainGap.SUBJECT, gap.unit(), "CLOSE")
                .with(Map.of("plan", gap.plan().toString(), "step", gap.step().name())));
      }
    }
    return closed;
  }

  /** Whether this level is no longer where the unit's people stop. */
  private boolean passes(ChainGap gap) {
    try {
      chains.quietly(gap.unit(), plans.get(gap.plan()));
      return true;
    } catch (ChainGapException still) {
      return still.step() != gap.step();
    }
  }
}
