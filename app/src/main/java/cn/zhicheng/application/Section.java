package cn.zhicheng.application;

import cn.zhicheng.achievement.Category;
import cn.zhicheng.achievement.CategoryCatalogue;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of the application page: what is typed, or one category of the library.
 *
 * @param code {@link #BASICS}, {@link #SUMMARY} or a category code
 * @param fromLibrary whether it holds copies of library entries
 */
public record Section(String code, String label, boolean fromLibrary) {
  public static final String BASICS = "BASICS";
  public static final String SUMMARY = "SUMMARY";

  /** All sections in the order of the page. */
  public static List<Section> all(CategoryCatalogue catalogue) {
    var sections = new ArrayList<Section>();
    sections.add(new Section(BASICS, "基本信息", false));
    for (Category category : catalogue.all()) {
      sections.add(new Section(category.code(), category.name(), true));
    }
    sections.add(new Section(SUMMARY, "专业技术工作总结", false));
    return List.copyOf(sections);
  }
}
