package cn.zhicheng.achievement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How entries of a category come onto the review form: as rows of one of its registers, as rows of
 * a table of their own, or by a role; several of these at once are possible.
 *
 * @param role what else the form reads out of it; null for nothing
 * @param register the register of the form; null for none
 * @param on key of the date that parts achievements before and after the present qualification;
 *     empty for other registers
 * @param cells one row of the register
 * @param title heading of the own table; empty for none
 * @param columns of the own table
 */
public record Print(
    @Nullable PrintRole role,
    @Nullable PrintRegister register,
    String on,
    List<CellText> cells,
    String title,
    List<PrintColumn> columns) {
  /** In a cell: 是 when the applicant put the entry forward as a representative work. */
  public static final String REPRESENTATIVE = "representative";
}
