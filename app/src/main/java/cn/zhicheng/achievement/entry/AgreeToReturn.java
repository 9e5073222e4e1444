package cn.zhicheng.achievement.entry;

import cn.zhicheng.achievement.access.ReturnRequestAccess;
import cn.zhicheng.identity.Actor;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 「同意退回」: returns the entry the person asked for; their reason goes along (FAQ-P47). */
@Component
public class AgreeToReturn {
  private final EntryDecision decision;
  private final ReturnRequests requests;
  private final ReturnEntry returnEntry;

  AgreeToReturn(EntryDecision decision, ReturnRequests requests, ReturnEntry returnEntry) {
    this.decision = decision;
    this.requests = requests;
    this.returnEntry = returnEntry;
  }

  /**
   * Returns it.
   *
   * @param typed what the unit adds; may be empty
   * @throws cn.zhicheng.shared.InvalidException when it is too long
   * @throws cn.zhicheng.shared.RefusedException when no request is open, or it is one's own entry
   * @throws cn.zhicheng.shared.StaleException when somebody was faster
   */
  @Transactional
  public void agree(Actor actor, UUID id, int version, String typed) {
    LibraryEntry entry = decision.open(actor, id, version);
    var request = requests.open(id);
    ReturnRequestAccess.mayAnswer(entry.state(), entry.source(), request.isPresent()).orThrow();
    String added = Opinion.added(typed);
    String opinion = "按本人申请退回：" + request.orElseThrow().reason();
    returnEntry.giveBack(
        actor, id, version, added.isEmpty() ? opinion : opinion + "\n单位意见：" + added);
  }
}
