package cn.zhicheng.application;

import cn.zhicheng.achievement.Category;
import cn.zhicheng.achievement.CategoryCatalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A part of the application page: what is typed, or one category of the library.
 *
 * @param code {@link #BASICS}, {@link #SUMMARY} or a category code
 * @param fromLibrary whether it holds copies of library entries
 */
public record Section(String code, String label, boolean fromLibrary) {
  public static final String BASICS = "BASICS";
  public static final String SUMMARY = "SUMMARY";

  /**
   * All sections of an application, in the order of the page: what is typed, and the categories
   * that people of its series keep.
   *
   * @param seriesNo title series applied for
   */
  public static List<Section> all(CategoryCatalogue catalogue, String seriesNo) {
    return among(catalogue, category -> category.serves(seriesNo));
  }

  /** The section of this code, whatever the series; empty when no section has it. */
  public static Optional<Section> of(CategoryCatalogue catalogue, String code) {
    return among(catalogue, category -> category.code().equals(code)).stream()
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
