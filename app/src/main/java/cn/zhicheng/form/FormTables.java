package cn.zhicheng.form;

import java.util.List;
import java.util.Map;

/**
 * The registers of a form.
 *
 * @param standard the rows of the standard registers; one that is absent or empty prints 无
 * @param special further tables printed after the achievements since the current title: awards,
 *     patents, an industry pack, the reasons of an exceptional application
 */
public record FormTables(Map<StandardTable, List<FormRow>> standard, List<FormTable> special) {
  public FormTables {
    standard = Map.copyOf(standard);
    special = List.copyOf(special);
  }

  /** The register as it is printed. */
  public FormTable get(StandardTable kind) {
    return new FormTable(kind.title(), kind.columns(), standard.getOrDefault(kind, List.of()));
  }
}
