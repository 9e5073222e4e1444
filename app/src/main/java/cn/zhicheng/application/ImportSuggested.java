package cn.zhicheng.application;

import cn.zhicheng.identity.Actor;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 「一键导入建议的业绩」: adds what was suggested and left ticked, whatever its category. */
@Component
public class ImportSuggested {
  private final Holdings holdings;
  private final Suggesting suggesting;

  ImportSuggested(Holdings holdings, Suggesting suggesting) {
    this.holdings = holdings;
    this.suggesting = suggesting;
  }

  /**
   * @param ticked entries; those that are not suggested (any more) are ignored
   * @return how many came in addition
   */
  @Transactional
  public int take(Actor actor, UUID id, int version, Set<UUID> ticked) {
    Holdings.Open open = holdings.open(actor, id, version);
    List<Item> added =
        suggesting.of(open.application(), open.copies().items()).stream()
            .filter(candidate -> candidate.kind() == Candidate.Kind.SUGGESTED)
            .filter(candidate -> ticked.contains(candidate.entry().id()))
            .map(candidate -> Item.copy(candidate.entry(), 0))
            .toList();
    if (!added.isEmpty()) {
      holdings.keep(open, open.copies().with(added));
    }
    return added.size();
  }
}
