package cn.zhicheng.application;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.reference.WorkingDays;
import cn.zhicheng.shared.Problems;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** 单位公示: at least five working days, over before the unit passes (domain 6.3). */
class UnitNoticeTest {
  /** Monday 2026-09-21; Thursday 24 is a holiday, Saturday 26 is worked. */
  private static final LocalDate MONDAY = LocalDate.of(2026, 9, 21);

  private static final WorkingDays CALENDAR =
      new WorkingDays(Map.of(MONDAY.plusDays(3), false, MONDAY.plusDays(5), true));

  private static Problems wrong(UnitNotice notice, LocalDate today) {
    var problems = new Problems();
    notice.check(problems, CALENDAR, today);
    return problems;
  }

  @Test
  void fiveWorkingDaysCountTheFirstAndTheLast() {
    assertThat(wrong(UnitNotice.quiet(MONDAY, MONDAY.plusDays(5)), MONDAY.plusDays(6)).isEmpty())
        .isTrue();
    assertThat(
            wrong(UnitNotice.quiet(MONDAY, MONDAY.plusDays(4)), MONDAY.plusDays(6)).of("noticeTo"))
        .isEqualTo("公示期不少于 5 个工作日，从 2026-09-21 开始的，至少公示到 2026-09-26");
  }

  @Test
  void itIsOverBeforeTheUnitPasses() {
    var notice = UnitNotice.quiet(MONDAY, MONDAY.plusDays(7));
    assertThat(wrong(notice, MONDAY.plusDays(7)).of("noticeTo")).contains("公示期结束后才能审核通过");
    assertThat(wrong(notice, MONDAY.plusDays(8)).isEmpty()).isTrue();
  }

  @Test
  void objectionsAndItsAbsenceAreExplained() {
    var objected = new UnitNotice(true, MONDAY, MONDAY.plusDays(7), true, "");
    assertThat(wrong(objected, MONDAY.plusDays(9)).byField()).containsOnlyKeys("noticeText");
    assertThat(wrong(UnitNotice.none(" "), MONDAY).byField()).containsOnlyKeys("noticeText");
    assertThat(wrong(UnitNotice.none("由代理机构公示"), MONDAY).isEmpty()).isTrue();
  }

  @Test
  void whatIsNotSaidIsAsked() {
    assertThat(wrong(new UnitNotice(null, null, null, null, ""), MONDAY).byField())
        .containsOnlyKeys("noticeHeld");
    assertThat(wrong(new UnitNotice(true, null, null, null, ""), MONDAY).byField())
        .containsOnlyKeys("noticeFrom", "noticeTo", "noticeObjected");
    assertThat(wrong(UnitNotice.quiet(MONDAY, MONDAY.minusDays(1)), MONDAY).of("noticeTo"))
        .isEqualTo("公示结束日期不能早于开始日期");
  }
}
