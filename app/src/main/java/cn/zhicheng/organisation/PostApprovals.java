package cn.zhicheng.organisation;

import cn.zhicheng.organisation.access.PostApprovalAccess;
import cn.zhicheng.shared.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
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

  /** Which row serves a unit's plans of this year, within another module's query. */
  public static Condition onRecord(UUID unit, int year) {
    return PostApprovalStore.serving(unit, year);
  }

  /** Whether a record may be voided by its bureau, and if not, why. */
  public static Verdict mayVoid(boolean standing) {
    return PostApprovalAccess.mayVoid(standing);
  }

  /** Whether a body's posts of a year are on record, within another module's query. */
  public static Condition recorded(Field<UUID> unit, Field<Short> year) {
    return PostApprovalStore.recorded(unit, year);
  }

  /** An approval out of a row in which another module's query has all columns of the table. */
  public static PostApproval read(Record row) {
    return PostApprovalStore.approval(row);
  }

  /** All of a unit's approvals, newest year first. */
  public List<PostApproval> ofUnit(UUID unit) {
    return store.ofUnit(unit);
  }
}
