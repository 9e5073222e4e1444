package cn.zhicheng.application;

import cn.zhicheng.reference.ReturnReason;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One fault named by a return, so that all are told at once.
 *
 * @param entryId library entry whose copy it is about; null for the section as a whole
 * @param reason coded reason
 * @param repaired whether the individual has saved that section since
 * @param field name of the typed field it is about; empty for the section or entry as a whole
 * @param preventable whether a machine could have told it before the submission
 */
public record ReturnMark(
    UUID id,
    String section,
    @Nullable UUID entryId,
    ReturnReason reason,
    String problem,
    boolean repaired,
    String field,
    boolean preventable) {
  /** Of a section or entry as a whole, found by somebody who read it. */
  public ReturnMark(
      UUID id,
      String section,
      @Nullable UUID entryId,
      ReturnReason reason,
      String problem,
      boolean repaired) {
    this(id, section, entryId, reason, problem, repaired, "", false);
  }

  /** The key of its place on the page. */
  String place() {
    if (entryId != null) {
      return entryId.toString();
    }
    return field.isEmpty() ? section : field;
  }

  /**
   * Reasons whose cases the checks before submission know: what is missing, too short, too late.
   */
  private static final Set<ReturnReason> CHECKED =
      Set.of(ReturnReason.R01, ReturnReason.R05, ReturnReason.R07, ReturnReason.R13);

  /**
   * What within the section it is about: a field's label or an entry's title; empty for the section
   * as a whole.
   *
   * @param titles of the entries copied into the section
   */
  public String about(Map<UUID, String> titles) {
    if (entryId != null) {
      return titles.getOrDefault(entryId, "");
    }
    return Arrays.stream(ContentField.values())
        .filter(one -> one.name().equals(field))
        .map(ContentField::label)
        .findFirst()
        .orElse("");
  }

  /** Told by the checks, or of a kind they are there for: statistics count these down to zero. */
  ReturnMark weighed() {
    return new ReturnMark(
        id, section, entryId, reason, problem, repaired, field, preventable || checked(reason));
  }

  /** Whether the checks before submission are there for cases of this reason. */
  public static boolean checked(ReturnReason reason) {
    return CHECKED.contains(reason);
  }
}
