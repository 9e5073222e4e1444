package cn.zhicheng.achievement.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be configured (FAQ-P24), and what stops the start. */
class TrainingSourceTest {
  @Test
  void yearsAreSingleOnesAndSpans() {
    assertThat(source("https://ce.example.cn", "2021, 2024-2026").covered())
        .containsExactly(2021, 2024, 2025, 2026);
    assertThat(source("https://ce.example.cn", "").covered()).isEmpty();
  }

  @Test
  void withoutAnAddressNothingCanBeFetched() {
    TrainingSource none = source("", "2021");
    assertThat(none.connected()).isFalse();
    assertThat(none.covered()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"21", "2026-2024", "2021;2022", "twenty"})
  void nonsenseYearsStopTheStart(String years) {
    assertThatThrownBy(() -> source("", years)).hasMessageContaining("zhicheng.training.years");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://ce.example.cn",
        "ftp://localhost",
        "https://user@ce.example.cn",
        "https://ce.example.cn?x=1",
        "ce.example.cn"
      })
  void anAddressThatWouldCarryNumbersInTheOpenStopsTheStart(String url) {
    assertThatThrownBy(() -> source(url, "2021")).hasMessageContaining("zhicheng.training.url");
  }

  @Test
  void theSecretIsNeverPrinted() {
    assertThat(source("http://localhost:9200", "2021").toString()).doesNotContain("geheim");
  }

  private static TrainingSource source(String url, String years) {
    Duration second = Duration.ofSeconds(1);
    return new TrainingSource(
        url, "zhicheng", "geheim", years, second, second, second, Duration.ofMillis(10));
  }
}
