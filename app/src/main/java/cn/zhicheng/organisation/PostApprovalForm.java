package cn.zhicheng.organisation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a unit typed for one year, as typed.
 *
 * @param sheetId id of the stored 岗位核准表; empty when none was uploaded
 */
public record PostApprovalForm(
    String year,
    String seniorFull,
    String seniorAssoc,
    String mid,
    String junior,
    String employedFull,
    String employedAssoc,
    String employedMid,
    String employedJunior,
    String sheetId) {

  /** With nobody employed yet. */
  public PostApprovalForm(
      String year,
      String seniorFull,
      String seniorAssoc,
      String mid,
      String junior,
      String sheetId) {
    this(year, seniorFull, seniorAssoc, mid, junior, "0", "0", "0", "0", sheetId);
  }

  public PostApprovalForm {
    year = typed(year);
    seniorFull = typed(seniorFull);
    seniorAssoc = typed(seniorAssoc);
    mid = typed(mid);
    junior = typed(junior);
    employedFull = orNone(employedFull);
    employedAssoc = orNone(employedAssoc);
    employedMid = orNone(employedMid);
    employedJunior = orNone(employedJunior);
    sheetId = typed(sheetId);
  }

  public PostApprovalForm withSheet(UUID sheet) {
    return new PostApprovalForm(
        year,
        seniorFull,
        seniorAssoc,
        mid,
        junior,
        employedFull,
        employedAssoc,
        employedMid,
        employedJunior,
        sheet.toString());
  }

  /** Null when no sheet was uploaded. */
  public @Nullable UUID sheet() {
    try {
      return UUID.fromString(sheetId);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** Nobody employed yet may be left out. */
  private static String orNone(@Nullable String text) {
    String typed = typed(text);
    return typed.isBlank() ? "0" : typed;
  }

  private static String typed(@Nullable String value) {
    return value == null ? "" : value.strip();
  }
}
