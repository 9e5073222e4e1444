package cn.zhicheng.achievement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arithmetic of 30, 60 and 90 hours a year, and which years are looked at. */
class TrainingGridTest {
  private static final TrainingRequirement REQUIRED = new TrainingRequirement(30, 60, 90, 5);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

  @ParameterizedTest
  @CsvSource({
    "29, 61, 1, 0, 0, false",
    "30, 60, 0, 0, 0, true",
    "30, 59, 0, 1, 1, false",
    "31, 59, 0, 1, 0, false",
    "29, 60, 1, 0, 1, false",
    "0, 0, 30, 60, 90, false",
    "90, 0, 0, 60, 0, false",
    "0, 90, 30, 0, 0, false",
    "45, 75, 0, 0, 0, true"
  })
  void eachSumIsHeldAgainstItsOwnRequirement(
      int general, int professional, int lackGeneral, int lackProfessional, int lack, boolean met) {
    TrainingGrid.Row row =
        grid(List.of(
                hours(TrainingKind.GENERAL, general, true),
                hours(TrainingKind.PROFESSIONAL, professional, true)))
            .rows()
            .getLast();
    assertThat(row.general().missing()).isEqualTo(lackGeneral);
    assertThat(row.professional().missing()).isEqualTo(lackProfessional);
    assertThat(row.total().missing()).isEqualTo(lack);
    assertThat(row.met()).isEqualTo(met);
  }

  @Test
  void theSumMayHaveARequirementOfItsOwn() {
    var required = new TrainingRequirement(24, 56, 90, 1);
    var all =
        List.of(hours(TrainingKind.GENERAL, 24, true), hours(TrainingKind.PROFESSIONAL, 65, true));
    TrainingGrid.Row row =
        TrainingGrid.of(TrainingYears.of(null, TODAY, 1), required, all).rows().getFirst();
    assertThat(row.general().met()).isTrue();
    assertThat(row.professional().met()).isTrue();
    assertThat(row.total().missing()).isEqualTo(1);
    assertThat(row.met()).isFalse();
  }

  @Test
  void whatWaitsForTheUnitIsShownAndDoesNotCount() {
    TrainingGrid grid =
        grid(
            List.of(hours(TrainingKind.GENERAL, 18, true), hours(TrainingKind.GENERAL, 30, false)));
    TrainingGrid.Cell general = grid.rows().getLast().general();
    assertThat(general).isEqualTo(new TrainingGrid.Cell(18, 30, 30));
    assertThat(general.missing()).isEqualTo(12);
    assertThat(grid.gaps()).containsExactly(2022, 2023, 2024, 2025, 2026);
  }

  @Test
  void fetchedAndTypedHoursOfOneYearAreDoubted() {
    TrainingHours typed = hours(TrainingKind.GENERAL, 12, false);
    var fetched = new TrainingHours(2026, TrainingKind.GENERAL, 30, true, EntrySource.AUTO);
    assertThat(grid(List.of(typed, fetched)).rows().getLast().mixed()).isTrue();
    assertThat(grid(List.of(fetched, fetched)).rows().getLast().mixed()).isFalse();
    assertThat(grid(List.of(typed, typed)).rows().getLast().mixed()).isFalse();
  }

  @Test
  void hoursOfOtherYearsAreLeftOut() {
    TrainingGrid grid =
        grid(List.of(new TrainingHours(2021, TrainingKind.GENERAL, 30, true, EntrySource.USER)));
    assertThat(grid.rows()).allMatch(row -> row.total().hours() == 0);
  }

  @ParameterizedTest
  @CsvSource({
    "2015-12-20, 2022, 5",
    "2021-12-31, 2022, 5",
    "2022-01-01, 2023, 4",
    "2025-06-30, 2026, 1",
    ", 2022, 5"
  })
  void yearsBeginAfterTheTitleAndAreAtMostFive(@Nullable LocalDate obtained, int first, int count) {
    List<Integer> years = TrainingYears.of(obtained, TODAY, 5).years();
    assertThat(years).hasSize(count).startsWith(first).endsWith(2026);
  }

  @Test
  void aTitleOfThisYearAsksForNoYearYet() {
    var years = TrainingYears.of(LocalDate.of(2026, 1, 5), TODAY, 5);
    assertThat(years.years()).isEmpty();
    assertThat(years.titleYear()).isEqualTo(2026);
    assertThat(TrainingGrid.of(years, REQUIRED, List.of()).gaps()).isEmpty();
  }

  @Test
  void theSpanIsConfigured() {
    assertThat(TrainingYears.of(null, TODAY, 3).years()).containsExactly(2024, 2025, 2026);
  }

  private static TrainingGrid grid(List<TrainingHours> hours) {
    return TrainingGrid.of(TrainingYears.of(null, TODAY, REQUIRED.years()), REQUIRED, hours);
  }

  private static TrainingHours hours(TrainingKind kind, int hours, boolean approved) {
    return new TrainingHours(2026, kind, hours, approved, EntrySource.USER);
  }
}
