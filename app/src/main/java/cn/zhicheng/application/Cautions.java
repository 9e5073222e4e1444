package cn.zhicheng.application;

import cn.zhicheng.achievement.EntrySource;
import cn.zhicheng.achievement.TrainingGrid;
import cn.zhicheng.achievement.TrainingHours;
import cn.zhicheng.achievement.TrainingKind;
import cn.zhicheng.achievement.TrainingLedger;
import cn.zhicheng.achievement.TrainingRequirement;
import cn.zhicheng.achievement.TrainingYears;
import cn.zhicheng.application.PreCheck.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What an auditor is likely to ask about the imported entries. Told beforehand; nothing of it keeps
 * anybody from 「提交」, and nothing is said where there are no data.
 */
@Component
class Cautions {
  private static final String WORK = "WORK";
  private final TrainingRequirement required;

  Cautions(TrainingRequirement required) {
    this.required = required;
  }

  /** In the order of the page: work history, then continuing education year by year. */
  List<Finding> of(List<Item> items) {
    var cautions = new ArrayList<Finding>();
    List<Period> periods =
        items.stream()
            .filter(item -> item.category().equals(WORK))
            .flatMap(item -> Period.of(item.title(), item.payload()).stream())
            .toList();
    Timeline.of(periods).forEach(sentence -> cautions.add(new Finding(WORK, sentence)));
    training(items)
        .forEach(sentence -> cautions.add(new Finding(TrainingLedger.CATEGORY, sentence)));
    return List.copyOf(cautions);
  }

  private List<String> training(List<Item> items) {
    List<TrainingHours> hours =
        items.stream()
            .filter(item -> item.category().equals(TrainingLedger.CATEGORY))
            .flatMap(item -> hours(item).stream())
            .toList();
    List<Integer> years = hours.stream().map(TrainingHours::year).distinct().sorted().toList();
    return TrainingGrid.of(new TrainingYears(years, null), required, hours).rows().stream()
        .filter(row -> !row.met())
        .map(Cautions::told)
        .toList();
  }

  private static Optional<TrainingHours> hours(Item item) {
    if (!(item.payload().get("year") instanceof Number year)
        || !(item.payload().get("hours") instanceof Number hours)) {
      return Optional.empty();
    }
    return TrainingKind.of(String.valueOf(item.payload().get("kind")))
        .map(kind ->
            new TrainingHours(year.intValue(), kind, hours.intValue(), true, EntrySource.USER));
  }

  private static String told(TrainingGrid.Row row) {
    return "%d 年继续教育导入了 %d 学时（公需科目 %d，专业科目 %d），一般每年应有 %d 学时（公需科目 %d，专业科目 %d），请核对是否有遗漏"
        .formatted(
            row.year(),
            row.total().hours(),
            row.general().hours(),
            row.professional().hours(),
            row.total().required(),
            row.general().required(),
            row.professional().required());
  }
}
