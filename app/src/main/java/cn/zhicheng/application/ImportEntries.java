package cn.zhicheng.application;

import cn.zhicheng.identity.Actor;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes approved library entries of one category over as copies (FAQ-P20, P32). What is not ticked
 * is taken out; what is ticked anew is copied as it stands now; what was copied before stays as it
 * was copied, even when the library's entry was returned meanwhile.
 */
@Component
public class ImportEntries {
  private final Holdings holdings;
  private final AuditStore audits;

  ImportEntries(Holdings holdings, AuditStore audits) {
    this.holdings = holdings;
    this.audits = audits;
  }

  /**
   * @param ticked entries to be in the application afterwards; others than the person's approved
   *     ones and those already copied are ignored
   * @param representative those put forward as representative works
   * @return how many entries the category holds now
   */
  @Transactional
  public int take(
      Actor actor,
      UUID id,
      int version,
      String category,
      Set<UUID> ticked,
      Set<UUID> representative) {
    Holdings.Open open = holdings.open(actor, id, version);
    Copies now = open.copies().ticked(category, holdings.approved(actor), ticked, representative);
    holdings.keep(open, now);
    audits.repaired(id, category);
    return (int) now.items().stream().filter(item -> item.category().equals(category)).count();
  }
}
