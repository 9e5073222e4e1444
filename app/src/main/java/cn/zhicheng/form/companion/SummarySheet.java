package cn.zhicheng.form.companion;

import cn.zhicheng.application.Application;
import cn.zhicheng.form.BasicField;
import cn.zhicheng.form.FormCover;
import cn.zhicheng.form.FormTable;
import cn.zhicheng.form.ReviewForm;
import cn.zhicheng.form.StandardTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * 任职资格综合情况表: a form on one sheet of A3, shortened by the same measure everywhere.
 *
 * @param met the conditions of the plan that are met, in its order
 */
public record SummarySheet(ReviewForm form, List<String> met, Shortening measure) {
  private static final int OWN_TABLES = 3;
  private static final List<StandardTable> LEFT =
      List.of(
          StandardTable.STUDY,
          StandardTable.WORK,
          StandardTable.CONTINUING_EDUCATION,
          StandardTable.APPRAISALS,
          StandardTable.EXAMS);
  private static final List<StandardTable> RIGHT =
      List.of(
          StandardTable.ACHIEVEMENTS_BEFORE,
          StandardTable.ACHIEVEMENTS_AFTER,
          StandardTable.PAPERS,
          StandardTable.REWARDS);

  public FormCover cover() {
    return form.cover();
  }

  public boolean photo() {
    return form.basics().photo() != null;
  }

  /** 基本情况 in pairs of label and value, two pairs a line. */
  public List<List<String>> facts() {
    List<BasicField> fields = Arrays.asList(BasicField.values());
    var lines = new ArrayList<List<String>>();
    for (int i = 0; i < fields.size(); i += 2) {
      lines.add(fields.subList(i, i + 2).stream().flatMap(this::fact).toList());
    }
    return lines;
  }

  private Stream<String> fact(BasicField field) {
    return Stream.of(field.label(), measure.text(form.basics().get(field)));
  }

  public List<Shortening.ShortTable> left() {
    return LEFT.stream().map(form.tables()::get).map(measure::table).toList();
  }

  /** The achievements, with the first tables an industry brings along. */
  public List<Shortening.ShortTable> right() {
    Stream<FormTable> own = form.tables().special().stream().limit(OWN_TABLES);
    return Stream.concat(RIGHT.stream().map(form.tables()::get), own).map(measure::table).toList();
  }

  /** 符合何项申报条件: as many as there is room for. */
  public List<String> conditions() {
    return met.stream().limit(measure.conditions()).map(measure::condition).toList();
  }

  /** Conditions that have no room. */
  public int conditionsLeftOut() {
    return Math.max(0, met.size() - measure.conditions());
  }

  /** Tables of an industry that have no room at all. */
  public int tablesLeftOut() {
    return Math.max(0, form.tables().special().size() - OWN_TABLES);
  }

  public String exceptional() {
    return form.cover().applicationType().equals(Application.EXCEPTIONAL) ? "是" : "否";
  }
}
