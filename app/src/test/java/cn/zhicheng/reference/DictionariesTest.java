package cn.zhicheng.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DictionariesTest {
  private final Dictionaries dictionaries = new Dictionaries();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ethnicity",
        "political-status",
        "health",
        "education",
        "degree",
        "study-form",
        "personnel-kind",
        "unit-nature",
        "id-type",
        "title-level",
        "qualification-way"
      })
  void everyDictionaryHasDistinctValuesThatFitTheirColumns(String name) {
    assertThat(dictionaries.values(name)).isNotEmpty().doesNotHaveDuplicates();
    assertThat(dictionaries.values(name)).allSatisfy(v -> assertThat(v).hasSizeBetween(1, 20));
  }

  @Test
  void thereAre56EthnicGroupsAndTwoMoreEntries() {
    assertThat(dictionaries.values("ethnicity")).hasSize(58).startsWith("汉族", "蒙古族");
    assertThat(dictionaries.values("political-status")).hasSize(13).startsWith("中共党员");
    assertThat(dictionaries.has("ethnicity", "基诺族")).isTrue();
    assertThat(dictionaries.has("ethnicity", "火星族")).isFalse();
  }

  @Test
  void titleLevelsAreThoseOfTheProgram() {
    assertThat(dictionaries.values("title-level"))
        .isEqualTo(Arrays.stream(TitleLevel.values()).map(TitleLevel::label).toList());
  }

  @Test
  void anUnknownDictionaryIsAMistakeInTheProgram() {
    assertThatThrownBy(() -> dictionaries.values("colours")).hasMessageContaining("colours");
  }
}
