package cn.zhicheng.achievement.entry;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.achievement.CategoryCatalogueFixture;
import cn.zhicheng.achievement.Field;
import cn.zhicheng.achievement.FieldType;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days and numbers as most people type them are read without a formatter, and read the same. */
class PlainValuesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 9, 21);
  private final EntryValidator validator = new EntryValidator(CategoryCatalogueFixture.CHOICES);

  private static Field field(FieldType type) {
    return CategoryCatalogueFixture.all().stream()
        .flatMap(category -> category.fields().stream())
        .filter(field -> field.type() == type && field.typed())
        .findFirst()
        .orElseThrow();
  }

  private Checked read(FieldType type, String typed) {
    return validator.field(field(type), typed, TODAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-02-29", "2023-02-29", "2024-13-01", "2024-00-10", "2024-1-01", "20240-1-01",
        "+2024-1-01", "２０２４-01-01", "2024/01/01", "2024-01-1 ", "2024-01-010", "1999-12-31"
      })
  void aDayIsWhatTheCalendarSays(String typed) {
    boolean there;
    try {
      LocalDate.parse(typed.strip());
      there = true;
    } catch (DateTimeException e) {
      there = false;
    }
    Checked checked = read(FieldType.DATE, typed);
    assertThat(checked.problems().isEmpty()).isEqualTo(there);
    assertThat(List.copyOf(checked.payload().values()))
        .isEqualTo(there ? List.of(typed.strip()) : List.of());
  }

  @Test
  void aNumberIsItsValueHoweverItIsTyped() {
    Field whole = field(FieldType.INTEGER);
    String least = Objects.requireNonNullElse(whole.limits().min(), BigDecimal.ONE).toPlainString();
    for (String typed : List.of(least, "00" + least, least + ".0", least + ".000")) {
      assertThat(List.copyOf(read(FieldType.INTEGER, typed).payload().values()))
          .isEqualTo(List.of(Integer.parseInt(least)));
    }
    for (String wrong : List.of("1000000000000000", "-", "٣", "１", "1e3", "1 0", "1.5", "")) {
      assertThat(read(FieldType.INTEGER, wrong).payload()).as(wrong).isEmpty();
    }
    assertThat(read(FieldType.INTEGER, "999999999999999").problems().of(whole.key()))
        .doesNotContain("请填写整数");
    assertThat(String.valueOf(read(FieldType.DECIMAL, "10").payload().values().iterator().next()))
        .isEqualTo(
            String.valueOf(read(FieldType.DECIMAL, "10.0").payload().values().iterator().next()));
  }
}
