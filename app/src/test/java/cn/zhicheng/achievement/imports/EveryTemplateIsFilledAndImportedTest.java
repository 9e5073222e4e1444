package cn.zhicheng.achievement.imports;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.achievement.Category;
import cn.zhicheng.achievement.CategoryCatalogueFixture;
import cn.zhicheng.achievement.EntrySamples;
import cn.zhicheng.achievement.Field;
import cn.zhicheng.achievement.FieldType;
import cn.zhicheng.achievement.LibraryCast;
import cn.zhicheng.achievement.entry.PersonLibrary;
import cn.zhicheng.achievement.entry.StateCounts;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.sheet.Workbooks;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever category offers a template: one row of it, whole, becomes a draft (FAQ-P25, P26). */
@ProductTest
class EveryTemplateIsFilledAndImportedTest {
  @Autowired LibraryCast cast;
  @Autowired Pages pages;
  @Autowired PersonLibrary library;

  static Stream<String> codes() {
    return CategoryCatalogueFixture.all().stream().filter(Category::importable).map(Category::code);
  }

  @ParameterizedTest
  @MethodSource("codes")
  void oneWholeRowBecomesADraft(String code) {
    Category category = CategoryCatalogueFixture.category(code);
    Actor person = cast.personOf(cast.unit("合肥市望湖医院"), "王䶮");
    String series = category.series().isEmpty() ? "22" : category.series().getFirst();
    cast.inSeries(person, series);
    Map<String, String> values = EntrySamples.values(category, "");
    List<Field> fields = category.excelFields();
    byte[] file =
        Workbooks.of(
            fields.stream().map(EveryTemplateIsFilledAndImportedTest::title).toList(),
            fields.stream().map(field -> cell(field, values)).toList());

    var uploaded = Lists.upload(pages, person, "/library/" + code + "/import", file);
    var look = pages.get(person, uploaded.location());
    assertThat(look.text()).contains("可以导入 1 行");
    pages.post(person, uploaded.location() + "/take", Map.of("version", "1"));

    assertThat(library.counts(person.person()).getOrDefault(code, StateCounts.NONE).live())
        .isEqualTo(1);
  }

  private static String title(Field field) {
    return field.required() ? field.label() + "*" : field.label();
  }

  private static String cell(Field field, Map<String, String> values) {
    String typed = values.getOrDefault(field.key(), "");
    return field.type() == FieldType.BOOL ? (typed.isEmpty() ? "否" : "是") : typed;
  }
}
