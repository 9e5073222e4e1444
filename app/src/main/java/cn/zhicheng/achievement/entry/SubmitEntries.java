package cn.zhicheng.achievement.entry;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.shared.BatchLine;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.shared.StaleException;
import java.util.List;
import org.springframework.stereotype.Component;

/** Submits several own entries, each on its own: one that is incomplete keeps no other back. */
@Component
public class SubmitEntries {
  private final SubmitEntry submitEntry;
  private final EntryStore store;

  SubmitEntries(SubmitEntry submitEntry, EntryStore store) {
    this.submitEntry = submitEntry;
    this.store = store;
  }

  /** Tells for each what became of it, in the order of the picks. */
  public List<BatchLine> submit(Actor actor, List<Pick> picks) {
    return picks.stream().map(pick -> one(actor, pick)).toList();
  }

  private BatchLine one(Actor actor, Pick pick) {
    String title = store.ofPerson(actor.person(), pick.id()).title();
    try {
      submitEntry.submit(actor, pick.id(), pick.version());
      return new BatchLine(title, true, "已提交，等待单位审核。");
    } catch (InvalidException e) {
      return new BatchLine(title, false, String.join("", e.problems().byField().values()));
    } catch (RefusedException e) {
      return new BatchLine(title, false, e.refusal().sentence());
    } catch (StaleException e) {
      return new BatchLine(title, false, e.whoDidWhat());
    }
  }
}
