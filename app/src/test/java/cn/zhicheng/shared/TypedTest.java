package cn.zhicheng.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {
  @Test
  void fourDigitsOfAYearAreADay() {
    assertThat(Typed.day("2026-09-21")).isEqualTo(LocalDate.of(2026, 9, 21));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-999999999-01-01",
        "+999999999-12-31",
        "+10000-01-01",
        "-9999-01-01",
        "2026-02-30",
        "2026-2-3",
        ""
      })
  void yearsNoDatabaseKeepsAndWhatIsNoDayAreRefused(String typed) {
    assertThatThrownBy(() -> Typed.day(typed)).isInstanceOf(DateTimeParseException.class);
  }
}
