package cn.zhicheng.organisation;

import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.shared.Slice;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The register of bodies as bureaus and operations read it: regions and what lies in them. */
@Component
public class Register {
  private final BodyStore store;

  Register(BodyStore store) {
    this.store = store;
  }

  /** One page of what is asked for, within the territory. */
  public Slice<BodyLine> page(Territory territory, BodyFilter filter, @Nullable UUID after) {
    return store.page(territory.region(), filter, after);
  }

  /**
   * One body.
   *
   * @throws NotFoundException outside the territory
   */
  public Body get(Territory territory, UUID id) {
    return store
        .find(territory.region(), id)
        .orElseThrow(() -> new NotFoundException("No organisation " + id));
  }

  /** What this body is called in the journal. */
  public static final String SUBJECT = "ORGANISATION";
}
