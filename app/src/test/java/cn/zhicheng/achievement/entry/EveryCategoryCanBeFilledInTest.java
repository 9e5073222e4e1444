package cn.zhicheng.achievement.entry;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.achievement.Category;
import cn.zhicheng.achievement.CategoryCatalogueFixture;
import cn.zhicheng.achievement.EntryRow;
import cn.zhicheng.achievement.EntryRows;
import cn.zhicheng.achievement.EntrySamples;
import cn.zhicheng.achievement.Field;
import cn.zhicheng.achievement.Slot;
import cn.zhicheng.achievement.Table;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every form can be filled in, and asks for exactly what its definition requires. */
class EveryCategoryCanBeFilledInTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 9, 21);
  private final EntryValidator validator = new EntryValidator(CategoryCatalogueFixture.CHOICES);

  static Stream<String> categories() {
    return CategoryCatalogueFixture.all().stream().map(Category::code);
  }

  static Stream<String> withTables() {
    return CategoryCatalogueFixture.all().stream()
        .filter(category -> category.table() != null)
        .map(Category::code);
  }

  @ParameterizedTest
  @MethodSource("categories")
  void aWholeFormPassesWhicheverConditionHolds(String code) {
    Category category = CategoryCatalogueFixture.category(code);
    for (Map<String, String> typed : EntrySamples.variants(category)) {
      Checked checked = check(category, typed, files(category));
      assertThat(checked.problems().byField()).as("%s", typed).isEmpty();
      assertThat(checked.payload().keySet()).containsAll(typed.keySet());
      assertThat(EntryRows.of(category, checked.payload()))
          .extracting(EntryRow::label)
          .containsAll(labels(category.fields(), checked.payload()));
      assertThat(category.titleOf(checked.payload())).isNotBlank();
    }
  }

  @ParameterizedTest
  @MethodSource("categories")
  void whatIsRequiredIsAskedForByName(String code) {
    Category category = CategoryCatalogueFixture.category(code);
    for (Map<String, String> typed : EntrySamples.variants(category)) {
      for (Field field : category.fields()) {
        if (typed.containsKey(field.key()) && field.requiredIn(typed)) {
          var without = new HashMap<>(typed);
          without.remove(field.key());
          String problem = check(category, without, files(category)).problems().of(field.key());
          assertThat(problem).as(field.label()).isNotNull().contains(field.label());
        }
      }
      for (Slot slot : category.slots()) {
        var without = new HashMap<>(files(category));
        without.remove(slot.key());
        var problem = check(category, typed, without).problems().of("file." + slot.key());
        assertThat(problem != null).as(slot.label()).isEqualTo(slot.requiredIn(typed));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("withTables")
  void aWholeRowPassesAndEveryRequiredCellIsAskedFor(String code) {
    Table table = CategoryCatalogueFixture.category(code).rows();
    Map<String, String> row = EntrySamples.row(table, 1);
    assertThat(validator.row(table, row, TODAY).problems().byField()).isEmpty();
    for (Field field : table.fields()) {
      if (field.requiredIn(row)) {
        var without = new HashMap<>(row);
        without.remove(field.key());
        assertThat(validator.row(table, without, TODAY).problems().of(field.key()))
            .as(field.label())
            .isNotNull();
      }
    }
  }

  private static List<String> labels(List<Field> fields, Map<String, Object> payload) {
    return fields.stream()
        .filter(field -> payload.containsKey(field.key()))
        .map(Field::label)
        .toList();
  }

  private Checked check(
      Category category, Map<String, String> typed, Map<String, List<UUID>> files) {
    return validator.check(category, new EntryForm(typed, files), Strictness.COMPLETE, TODAY);
  }

  private static Map<String, List<UUID>> files(Category category) {
    var files = new LinkedHashMap<String, List<UUID>>();
    category.slots().forEach(slot -> files.put(slot.key(), List.of(UUID.randomUUID())));
    return files;
  }
}
