package cn.zhicheng.achievement.entry;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.achievement.Category;
import cn.zhicheng.achievement.CategoryCatalogueFixture;
import cn.zhicheng.achievement.EntryRows;
import cn.zhicheng.achievement.EntrySamples;
import cn.zhicheng.achievement.Field;
import cn.zhicheng.achievement.Print;
import cn.zhicheng.achievement.Table;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Good forms of every category, spoilt in some fields by anything that can be typed. */
class EveryCategoryProperties {
  private static final LocalDate TODAY = LocalDate.of(2026, 9, 21);
  private final EntryValidator validator = new EntryValidator(CategoryCatalogueFixture.CHOICES);

  record Typed(Category category, Map<String, String> values) {}

  record Row(Table table, Map<String, String> values) {}

  @Property(tries = 6000)
  void whatMayBeSubmittedReadsTheSameWhenItIsTypedAgain(@ForAll("forms") Typed typed) {
    Category category = typed.category();
    Checked once = complete(category, new EntryForm(typed.values(), files(category)));
    assertThat(once.problems().byField().keySet())
        .isSubsetOf(category.fields().stream().map(Field::key).collect(Collectors.toSet()));
    if (once.problems().isEmpty()) {
      Checked twice = complete(category, EntryForm.of(category, once.payload(), files(category)));
      assertThat(twice.problems().byField()).isEmpty();
      assertThat(twice.payload()).isEqualTo(once.payload());
    }
  }

  @Property(tries = 2000)
  void whateverWasAcceptedCanBePrinted(@ForAll("forms") Typed typed) {
    Category category = typed.category();
    var payload =
        validator
            .check(category, new EntryForm(typed.values(), Map.of()), Strictness.DRAFT, TODAY)
            .payload();
    Print print = category.print();
    assertThat(print.cells())
        .allSatisfy(cell ->
            assertThat(cell.of(category.fields(), payload, Map.of()))
                .doesNotContain("\n\n", "null"));
    assertThat(print.columns())
        .allSatisfy(column ->
            assertThat(column.cell().of(category.fields(), payload, Map.of())).isNotNull());
  }

  @Property(tries = 2000)
  void aRowThatPassesReadsTheSameWhenItIsTypedAgain(@ForAll("rows") Row row) {
    Checked once = validator.row(row.table(), row.values(), TODAY);
    assertThat(once.problems().byField().keySet())
        .isSubsetOf(row.table().fields().stream().map(Field::key).collect(Collectors.toSet()));
    if (once.problems().isEmpty()) {
      var again = new LinkedHashMap<String, String>();
      once.payload().forEach((key, value) -> again.put(key, value.toString()));
      Checked twice = validator.row(row.table(), again, TODAY);
      assertThat(twice.problems().byField()).isEmpty();
      assertThat(twice.payload()).isEqualTo(once.payload());
      assertThat(row.table().fields())
          .allSatisfy(field -> assertThat(EntryRows.value(field, once.payload())).isNotNull());
    }
  }

  private Checked complete(Category category, EntryForm form) {
    return validator.check(category, form, Strictness.COMPLETE, TODAY);
  }

  private static Map<String, List<UUID>> files(Category category) {
    var files = new LinkedHashMap<String, List<UUID>>();
    category.slots().forEach(slot -> files.put(slot.key(), List.of(new UUID(0, 1))));
    return files;
  }

  @Provide
  Arbitrary<Typed> forms() {
    return Arbitraries.of(CategoryCatalogueFixture.all())
        .flatMap(category ->
            spoilt(category.fields(), Arbitraries.of(EntrySamples.variants(category)))
                .map(values -> new Typed(category, values)));
  }

  @Provide
  Arbitrary<Row> rows() {
    var tables =
        CategoryCatalogueFixture.all().stream()
            .map(Category::table)
            .filter(table -> table != null)
            .toList();
    return Arbitraries.of(tables)
        .flatMap(table ->
            spoilt(table.fields(), Arbitraries.just(EntrySamples.row(table, 1)))
                .map(values -> new Row(table, values)));
  }

  /** At most three fields say something else: nearly right, or anything at all. */
  private static Arbitrary<Map<String, String>> spoilt(
      List<Field> fields, Arbitrary<Map<String, String>> good) {
    Arbitrary<String> keys = Arbitraries.of(fields.stream().map(Field::key).toList());
    Arbitrary<Map<String, String>> wild = Arbitraries.maps(keys, anything(fields)).ofMaxSize(3);
    return Combinators.combine(good, wild)
        .as((whole, changed) -> {
          Map<String, String> form = new LinkedHashMap<>(whole);
          form.putAll(changed);
          return form;
        });
  }

  private static Arbitrary<String> anything(List<Field> fields) {
    List<String> words =
        fields.stream()
            .flatMap(field -> CategoryCatalogueFixture.CHOICES.of(field).stream())
            .toList();
    Arbitrary<String> typed =
        Arbitraries.of(
            "",
            " ",
            "on",
            "true",
            "false",
            "0",
            "3",
            "-1",
            "2024",
            "1e9",
            "0.10",
            "2024-03",
            " 2024-03-15 ",
            "2024-02-30",
            "1002-2384",
            "\u0000\n",
            "𬭎<script>",
            "{name}[");
    return words.isEmpty()
        ? Arbitraries.oneOf(typed, Arbitraries.strings().ofMaxLength(40))
        : Arbitraries.oneOf(
            typed,
            Arbitraries.strings().ofMaxLength(40),
            Arbitraries.of(words),
            Arbitraries.of(words).map(word -> " " + word + "\t"));
  }
}
