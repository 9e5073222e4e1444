package cn.zhicheng.plan.chain;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.Entry;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.organisation.Organisations;
import cn.zhicheng.plan.StepCode;
import cn.zhicheng.plan.access.ChainAccess;
import cn.zhicheng.reference.Regions;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.shared.StaleException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The province's bureau changes the levels of a chain. Routes are frozen at the first submission of
 * an application: what is under way climbs as before, everything else by the new chain at once.
 */
@Component
public class ChangeChain {
  private final ChainBook book;
  private final Organisations organisations;
  private final Regions regions;
  private final Journal journal;

  ChangeChain(ChainBook book, Organisations organisations, Regions regions, Journal journal) {
    this.book = book;
    this.organisations = organisations;
    this.regions = regions;
    this.journal = journal;
  }

  /**
   * Changes it.
   *
   * @throws NotFoundException when there is no such chain
   * @throws cn.zhicheng.shared.RefusedException for any bureau but the province's
   * @throws cn.zhicheng.shared.InvalidException with every problem of what was typed
   * @throws StaleException when a colleague was faster
   */
  @Transactional
  public void change(Actor actor, UUID id, int version, ChainForm typed) {
    ChainTemplate before = book.byId(id).orElseThrow(() -> new NotFoundException("No chain " + id));
    String region = organisations.get(actor.organisation()).regionCode();
    ChainAccess.mayChange(regions.byCode(region).level()).orThrow();
    ChainTemplate after = typed.check(before, version);
    if (!book.change(after)) {
      throw new StaleException("这条审核流程刚刚已被他人修改，您的修改没有保存。请核对最新内容后再改。");
    }
    journal.write(
        actor.by(),
        Entry.of(ChainTemplate.SUBJECT, id, "CHANGE")
            .with(Map.of("before", words(before.steps()), "after", words(after.steps()))));
  }

  private static List<String> words(List<StepCode> steps) {
    return steps.stream().map(StepCode::label).toList();
  }
}
