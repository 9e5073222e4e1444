package cn.zhicheng.achievement.entry;

import cn.zhicheng.achievement.Category;
import cn.zhicheng.achievement.Offers;
import cn.zhicheng.identity.Actor;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes the good rows of a checked list into the library, each as a draft (FAQ-P26). */
@Component
public class TakeEntries {
  private final Offers offers;
  private final ImportedStore imported;

  TakeEntries(Offers offers, ImportedStore imported) {
    this.offers = offers;
    this.imported = imported;
  }

  /**
   * Takes them and says how many, inside the caller's transaction. What came into the library since
   * the list was checked is left out.
   *
   * @throws cn.zhicheng.shared.RefusedException when the category is not offered any more
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public int take(Actor actor, Category category, UUID list) {
    offers.of(actor.person()).mayAdd(category).orThrow();
    return imported.entries(actor.person(), category, list);
  }
}
