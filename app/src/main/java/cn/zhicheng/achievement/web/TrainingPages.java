package cn.zhicheng.achievement.web;

import cn.zhicheng.achievement.TrainingGrid;
import cn.zhicheng.achievement.TrainingLedger;
import cn.zhicheng.achievement.TrainingRequirement;
import cn.zhicheng.achievement.TrainingYears;
import cn.zhicheng.achievement.access.TrainingAccess;
import cn.zhicheng.achievement.training.FetchedEntries;
import cn.zhicheng.achievement.training.TrainingSource;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.shared.ProvinceTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.springframework.stereotype.Component;

/** Makes the grid of 个人继续教育信息; two statements. */
@Component
class TrainingPages {
  private final TrainingLedger ledger;
  private final FetchedEntries fetched;
  private final TrainingSource source;

  TrainingPages(TrainingLedger ledger, FetchedEntries fetched, TrainingSource source) {
    this.ledger = ledger;
    this.fetched = fetched;
    this.source = source;
  }

  TrainingPage page(Actor actor, String trouble) {
    TrainingGrid grid = ledger.of(actor.person());
    Map<Integer, Instant> times = fetched.fetchedAt(actor.person());
    SortedSet<Integer> covered = source.covered();
    List<Integer> gaps = grid.gaps();
    return new TrainingPage(
        span(grid.years(), grid.required()),
        required(grid.required()),
        verdict(grid, gaps),
        gaps.isEmpty(),
        TrainingAccess.mayFetch(source.connected()),
        grid.rows().stream()
            .map(row ->
                new TrainingPage.Row(row, covered.contains(row.year()), time(times, row.year())))
            .toList(),
        covered.stream()
            .filter(year -> !grid.years().years().contains(year))
            .map(year -> new TrainingPage.Other(year, time(times, year)))
            .toList(),
        trouble);
  }

  private static String span(TrainingYears years, TrainingRequirement required) {
    Integer obtained = years.titleYear();
    if (obtained == null) {
      return "您还没有审核通过的专业技术资格，按最近 " + required.years() + " 个年度统计。";
    }
    String from = "您的现任资格于 " + obtained + " 年取得，从次年起统计，最多统计最近 " + required.years() + " 个年度。";
    return years.years().isEmpty() ? from + "目前还没有需要统计的年度。" : from;
  }

  private static String required(TrainingRequirement required) {
    return "每年度要求公需科目不少于 %d 学时、专业科目不少于 %d 学时，合计不少于 %d 学时。只统计审核通过和自动生成的学时。"
        .formatted(required.general(), required.professional(), required.total());
  }

  private static String verdict(TrainingGrid grid, List<Integer> gaps) {
    if (grid.rows().isEmpty()) {
      return "";
    }
    return gaps.isEmpty()
        ? "各年度学时均已达标。"
        : "还有 "
            + gaps.size()
            + " 个年度学时不足："
            + String.join("、", gaps.stream().map(String::valueOf).toList())
            + "。请在申报前补齐。";
  }

  private static String time(Map<Integer, Instant> times, int year) {
    return ProvinceTime.minute(times.get(year));
  }
}
