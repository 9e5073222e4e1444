package cn.zhicheng.form.source;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.achievement.Category;
import cn.zhicheng.achievement.CategoryCatalogueFixture;
import cn.zhicheng.achievement.EntrySamples;
import cn.zhicheng.achievement.PrintRole;
import cn.zhicheng.achievement.Table;
import cn.zhicheng.achievement.entry.EntryForm;
import cn.zhicheng.achievement.entry.EntryValidator;
import cn.zhicheng.achievement.entry.Strictness;
import cn.zhicheng.application.Item;
import cn.zhicheng.form.FormPrinter;
import cn.zhicheng.form.FormRow;
import cn.zhicheng.form.FormTables;
import cn.zhicheng.form.SampleForms;
import cn.zhicheng.form.StandardTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An entry of any category comes onto paper by its definition alone. */
class EveryCategoryIsPrintedTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 9, 21);
  private static final EntryValidator VALIDATOR =
      new EntryValidator(CategoryCatalogueFixture.CHOICES);

  static Stream<String> categories() {
    return CategoryCatalogueFixture.all().stream().map(Category::code);
  }

  @ParameterizedTest
  @MethodSource("categories")
  void whatStandsForTheEntryIsPrinted(String code) {
    Category category = CategoryCatalogueFixture.category(code);
    Item item = item(category);
    FormTables tables = tables(List.of(item));
    String printed = words(tables);

    assertThat(printed).isNotBlank();
    if (category.print().role() != PrintRole.CONTINUING_EDUCATION) {
      category.columns().stream()
          .map(category::field)
          .filter(field -> field.required() && field.type().isText())
          .forEach(field ->
              assertThat(printed).contains(String.valueOf(item.payload().get(field.key()))));
    }
    if (category.table() != null) {
      assertThat(tables.special())
          .anySatisfy(
              table -> assertThat(table.title()).endsWith(category.rows().label()).contains("《"));
    }
  }

  @Test
  void theWholeFormWithAllOfThemComesAsAPdf() {
    FormTables all =
        tables(
            CategoryCatalogueFixture.all().stream().map(EveryCategoryIsPrintedTest::item).toList());
    String text = FormPrinter.text(FormPrinter.print(SampleForms.with(all)));

    assertThat(all.special()).hasSizeGreaterThan(20);
    all.special().forEach(table -> assertThat(text).contains(FormPrinter.squeeze(table.title())));
    assertThat(text).contains("论文题目样例", "样例1", "任教学科样例");
  }

  private static String words(FormTables tables) {
    Stream<FormRow> standard =
        Stream.of(StandardTable.values()).flatMap(table -> tables.get(table).rows().stream());
    Stream<FormRow> special = tables.special().stream().flatMap(table -> table.rows().stream());
    return String.join(
        "\n", Stream.concat(standard, special).flatMap(row -> row.cells().stream()).toList());
  }

  private static FormTables tables(List<Item> items) {
    return new PrintedTables(new PrintedEntries(items, CategoryCatalogueFixture.catalogue()))
        .tables();
  }

  private static Item item(Category category) {
    var form = new EntryForm(EntrySamples.values(category, "论文：样例"), Map.of());
    Map<String, Object> payload =
        VALIDATOR.check(category, form, Strictness.DRAFT, TODAY).payload();
    Table table = category.table();
    if (table != null) {
      payload.put(table.key(), IntStream.rangeClosed(1, 3).mapToObj(no -> row(table, no)).toList());
    }
    return new Item(
        UUID.randomUUID(),
        UUID.randomUUID(),
        1,
        category.code(),
        category.version(),
        category.titleOf(payload),
        payload,
        List.of(),
        true);
  }

  private static Map<String, Object> row(Table table, int no) {
    return VALIDATOR.row(table, EntrySamples.row(table, no), TODAY).payload();
  }
}
