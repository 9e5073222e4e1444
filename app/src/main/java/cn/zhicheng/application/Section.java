package cn.zhicheng.application;

import cn.zhicheng.achievement.Category;
import cn.zhicheng.achievement.CategoryCatalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A part of the application page: what is typed, or one category of the library.
 *
 * @param code {@link #BASICS}, {@link #SUMMARY} or a category code
 * @param fromLibrary whether it holds copies of library entries
 */
public record Section(String code, String label, boolean fromLibrary) {
  public static final String BASICS = "BASICS";
  public static final String SUMMARY = "SUMMARY";

  /** 「破格材料」, in applications of type 破格申报 only. */
  public static final String EXCEPTION = "EXCEPTION";

  /** 「代表作」: no content of its own, but a choice among the copies. */
  public static final String WORKS = "WORKS";

  private static final Section EXCEPTIONAL = new Section(EXCEPTION, "破格材料", false);

  /**
   * All sections of an application, in the order of the page: what is typed, and the categories
   * that people of its series keep.
   *
   * @param seriesNo title series applied for
   */
  public static List<Section> all(CategoryCatalogue catalogue, String seriesNo) {
    return among(catalogue, category -> category.serves(seriesNo));
  }

  /** All sections this application has. */
  public static List<Section> of(
      CategoryCatalogue catalogue, String seriesNo, Application application) {
    List<Section> usual = all(catalogue, seriesNo);
    return application.exceptional()
        ? Stream.concat(usual.stream(), Stream.of(EXCEPTIONAL)).toList()
        : usual;
  }

  /** The section of this code, whatever the series; empty when no section has it. */
  public static Optional<Section> of(CategoryCatalogue catalogue, String code) {
    return Stream.concat(
            among(catalogue, category -> category.code().equals(code)).stream(),
            Stream.of(EXCEPTIONAL))
        .filter(section -> section.code().equals(code))
        .findFirst();
  }

  private static List<Section> among(CategoryCatalogue catalogue, Predicate<Category> chosen) {
    var sections = new ArrayList<Section>();
    sections.add(new Section(BASICS, "基本信息", false));
    catalogue.all().stream()
        .filter(chosen)
        .map(category -> new Section(category.code(), category.name(), true))
        .forEach(sections::add);
    sections.add(new Section(SUMMARY, "专业技术工作总结", false));
    return List.copyOf(sections);
  }
}
