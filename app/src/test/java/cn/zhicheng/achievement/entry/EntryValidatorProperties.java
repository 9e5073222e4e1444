package cn.zhicheng.achievement.entry;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.achievement.Category;
import cn.zhicheng.achievement.CategoryCatalogueFixture;
import cn.zhicheng.achievement.EntryRows;
import cn.zhicheng.achievement.Field;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is typed into whichever form: the validator answers, and its answer is stable. */
class EntryValidatorProperties {
  private static final LocalDate TODAY = LocalDate.of(2026, 9, 21);
  private final EntryValidator validator = new EntryValidator(CategoryCatalogueFixture.CHOICES);

  record Typed(Category category, EntryForm form) {}

  @Property
  void aGoodPayloadTypedAgainGivesTheSamePayload(@ForAll("typed") Typed typed) {
    Checked once = validator.check(typed.category(), typed.form(), Strictness.DRAFT, TODAY);
    EntryForm again = EntryForm.of(typed.category(), once.payload(), Map.of());
    Checked twice = validator.check(typed.category(), again, Strictness.DRAFT, TODAY);

    if (once.problems().isEmpty()) {
      assertThat(twice.problems().byField()).isEmpty();
      assertThat(twice.payload()).isEqualTo(once.payload());
    }
  }

  @Property
  void aProblemIsAboutAFieldOfTheFormAndEndsWithAFullStop(@ForAll("typed") Typed typed) {
    Checked checked = validator.check(typed.category(), typed.form(), Strictness.COMPLETE, TODAY);
    var known = typed.category().fields().stream().map(Field::key).toList();

    assertThat(checked.problems().byField())
        .allSatisfy((field, sentence) -> {
          assertThat(known.contains(field) || field.startsWith("file.")).isTrue();
          assertThat(sentence).endsWith("。");
        });
  }

  @Property
  void whatWasAcceptedCanBeShownAndTitled(@ForAll("typed") Typed typed) {
    var payload =
        validator.check(typed.category(), typed.form(), Strictness.DRAFT, TODAY).payload();

    assertThat(EntryRows.of(typed.category(), payload)).allMatch(row -> !row.value().isEmpty());
    assertThat(typed.category().titleOf(payload).codePoints().count()).isLessThanOrEqualTo(300);
  }

  @Provide
  Arbitrary<Typed> typed() {
    return Arbitraries.of(CategoryCatalogueFixture.all()).flatMap(this::typed);
  }

  private Arbitrary<Typed> typed(Category category) {
    List<Arbitrary<String>> values = category.fields().stream().map(this::value).toList();
    return Combinators.combine(values)
        .as(texts -> {
          var form = new LinkedHashMap<String, String>();
          for (int i = 0; i < texts.size(); i++) {
            form.put(category.fields().get(i).key(), texts.get(i));
          }
          return new Typed(category, new EntryForm(form, Map.of()));
        });
  }

  private Arbitrary<String> value(Field field) {
    var words = CategoryCatalogueFixture.CHOICES.of(field);
    Arbitrary<String> wild = Arbitraries.strings().ofMaxLength(20);
    Arbitrary<String> fitting =
        switch (field.type()) {
          case TEXT, LONG_TEXT, ENTRY ->
              Arbitraries.strings().withChars("王䶮 \r\n\tA1").ofMaxLength(12);
          case INTEGER -> Arbitraries.integers().between(-5, 3000).map(String::valueOf);
          case DECIMAL ->
              Arbitraries.bigDecimals().ofScale(2).map(number -> number.toPlainString());
          case DATE -> Arbitraries.integers().between(1, 31).map(d -> "2024-02-%02d".formatted(d));
          case MONTH -> Arbitraries.integers().between(1, 13).map(m -> "2024-%02d".formatted(m));
          case CHOICE -> Arbitraries.of(words);
          case BOOL -> Arbitraries.of("true", "on", "");
        };
    return Arbitraries.frequencyOf(
        net.jqwik.api.Tuple.of(6, fitting),
        net.jqwik.api.Tuple.of(1, wild),
        net.jqwik.api.Tuple.of(1, Arbitraries.just("")));
  }
}
