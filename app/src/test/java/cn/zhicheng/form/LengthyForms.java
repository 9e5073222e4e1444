package cn.zhicheng.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;

/** Forms to measure with: a usual one and the richest. */
final class LengthyForms {
  private LengthyForms() {}

  /** A usual one: a few rows in every register, about six pages beside the boxes to sign. */
  static ReviewForm six() {
    var few = new EnumMap<StandardTable, List<FormRow>>(StandardTable.class);
    SampleForms.tables()
        .forEach((table, rows) -> few.put(table, rows.subList(0, Math.min(2, rows.size()))));
    ReviewForm form = SampleForms.with(new FormTables(few, List.of()));
    return new ReviewForm(
        form.cover(),
        form.commitment(),
        form.basics(),
        form.tables(),
        SampleForms.PARAGRAPH,
        "",
        form.audits().subList(0, 1),
        "",
        true,
        SampleForms.AS_OF);
  }

  /** Sixty achievements, thirty cases with long texts, a summary of pages. */
  static ReviewForm richest() {
    var rich = new EnumMap<StandardTable, List<FormRow>>(StandardTable.class);
    rich.putAll(SampleForms.tables());
    var achievements = new ArrayList<FormRow>();
    for (int i = 0; i < 60; i++) {
      achievements.add(SampleForms.achievements().get(i % 8));
    }
    rich.put(StandardTable.ACHIEVEMENTS_AFTER, achievements);
    var cases = new ArrayList<FormRow>();
    for (int i = 1; i <= 30; i++) {
      cases.add(
          FormRow.of(
              "2024-0" + (1 + i % 9),
              "典型案例 " + i,
              SampleForms.PARAGRAPH + SampleForms.PARAGRAPH,
              SampleForms.PARAGRAPH));
    }
    var table =
        new FormTable(
            "行业专用：典型案例",
            List.of(
                FormColumn.of("时间", 14),
                FormColumn.of("名称", 18),
                FormColumn.prose("经过", 40),
                FormColumn.prose("成效", 28)),
            cases);
    return SampleForms.with(
        new FormTables(rich, List.of(SampleForms.awards(), table, SampleForms.teaching())));
  }
}
