package cn.zhicheng.organisation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Which posts a unit has been approved, read side (FAQ-U23). */
@Component
public class PostApprovals {
  private final PostApprovalStore store;

  PostApprovals(PostApprovalStore store) {
    this.store = store;
  }

  /** The approval that serves plans of this year, if the unit has submitted one. */
  public Optional<PostApproval> of(UUID unit, int year) {
    return store.of(unit, year);
  }

  /** All of a unit's approvals, newest year first. */
  public List<PostApproval> ofUnit(UUID unit) {
    return store.ofUnit(unit);
  }
}
