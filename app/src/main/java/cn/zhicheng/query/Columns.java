package cn.zhicheng.query;

import java.util.Map;
import org.jooq.Param;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Columns as named parameters of a {@link Rendered} statement, and their values by the same names.
 *
 * @param prefix keeps the columns of several tables in one statement apart
 */
public record Columns(String prefix) {
  /** What stands for the column's value in the statement. */
  public <T> Param<T> param(TableField<?, T> column) {
    return DSL.param(name(column), column.getDataType());
  }

  /** Adds the column's value to those the statement is sent with. */
  public <T> void put(
      Map<String, @Nullable Object> values, TableField<?, T> column, @Nullable T value) {
    values.put(name(column), value);
  }

  private String name(TableField<?, ?> column) {
    return prefix + column.getName();
  }
}
