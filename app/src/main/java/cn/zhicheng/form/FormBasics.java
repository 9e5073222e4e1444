package cn.zhicheng.form;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 基本情况.
 *
 * @param values what is known; a field that is absent or empty prints 无
 * @param photo the portrait as JPEG or PNG, null while there is none
 */
@SuppressWarnings("ArrayRecordComponent") // compared by FormHash, which reads the content
public record FormBasics(Map<BasicField, String> values, byte @Nullable [] photo) {
  public FormBasics(Map<BasicField, String> values, byte @Nullable [] photo) {
    this.values = Map.copyOf(values);
    this.photo = photo;
  }

  /** The value to print. */
  public String get(BasicField field) {
    String value = values.getOrDefault(field, "");
    return value.isBlank() ? FormTable.EMPTY : value;
  }
}
