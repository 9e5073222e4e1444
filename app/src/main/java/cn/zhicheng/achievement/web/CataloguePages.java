package cn.zhicheng.achievement.web;

import cn.zhicheng.achievement.Category;
import cn.zhicheng.achievement.CategoryCatalogue;
import cn.zhicheng.achievement.Choices;
import cn.zhicheng.achievement.Field;
import cn.zhicheng.achievement.Slot;
import cn.zhicheng.achievement.Switches;
import cn.zhicheng.achievement.Table;
import cn.zhicheng.reference.SeriesList;
import cn.zhicheng.reference.TitleSeries;
import cn.zhicheng.web.Detail;
import cn.zhicheng.web.Option;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes the administrators' pages of the categories; one statement each. */
@Component
class CataloguePages {
  static final String PATH = "/categories";

  private final CategoryCatalogue catalogue;
  private final Choices choices;
  private final Switches switches;
  private final SeriesList series;

  CataloguePages(
      CategoryCatalogue catalogue, Choices choices, Switches switches, SeriesList series) {
    this.catalogue = catalogue;
    this.choices = choices;
    this.switches = switches;
    this.series = series;
  }

  CataloguePage all() {
    var off = switches.off();
    return new CataloguePage(
        catalogue.all().stream()
            .map(category -> row(category, off.getOrDefault(category.code(), Set.of())))
            .toList());
  }

  private CataloguePage.Row row(Category category, Set<String> off) {
    Table table = category.table();
    return new CataloguePage.Row(
        category.code(),
        category.name(),
        pack(category),
        category.version(),
        category.fields().size(),
        table == null ? "" : table.label(),
        names(off));
  }

  DefinitionPage one(Category category) {
    Table table = category.table();
    Set<String> off = switches.off().getOrDefault(category.code(), Set.of());
    List<TitleSeries> served =
        series.all().stream().filter(each -> category.serves(each.no())).toList();
    return new DefinitionPage(
        category.code(),
        category.name(),
        category.description(),
        facts(category),
        lines(category.fields()),
        category.slots().stream().map(CataloguePages::line).toList(),
        table == null ? "" : table.label(),
        table == null ? List.of() : lines(table.fields()),
        served.stream().map(each -> Option.of(each.no(), each.no() + " " + each.name())).toList(),
        served.stream()
            .map(TitleSeries::no)
            .filter(no -> !off.contains(no))
            .collect(Collectors.toSet()));
  }

  private List<Detail> facts(Category category) {
    return List.of(
        Detail.of("代码", category.code()),
        Detail.of("版本", String.valueOf(category.version())),
        Detail.of("所属", pack(category)),
        Detail.of("模板导入", category.importable() ? "可以下载模板填写后导入" : "不提供"),
        Detail.of("系统提取", category.fetchable() ? "部分记录由系统提取" : "不提供"));
  }

  private String pack(Category category) {
    return category.industry() ? "行业专用：" + names(Set.copyOf(category.series())) : "通用";
  }

  private String names(Set<String> numbers) {
    return series.all().stream()
        .filter(each -> numbers.contains(each.no()))
        .map(TitleSeries::name)
        .collect(Collectors.joining("、"));
  }

  private List<DefinitionPage.Line> lines(List<Field> fields) {
    return fields.stream()
        .map(field ->
            new DefinitionPage.Line(
                field.label(),
                FieldWords.kind(field.type()),
                field.required(),
                FieldWords.rules(field, fields, choices.of(field))))
        .toList();
  }

  private static DefinitionPage.Line line(Slot slot) {
    var when = slot.requiredWhen();
    String must = when == null ? "" : "；相关栏目为" + String.join("、", when.values()) + "时必须上传";
    return new DefinitionPage.Line(
        slot.label(), "附件", slot.required(), "最多 " + slot.maxCount() + " 个" + must);
  }
}
