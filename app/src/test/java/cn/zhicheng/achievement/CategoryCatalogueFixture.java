package cn.zhicheng.achievement;

import java.util.List;
import java.util.Map;

/** The shipped categories without a database, and the story's education as it is typed. */
public final class CategoryCatalogueFixture {
  private static final CategoryCatalogue CATALOGUE = new CategoryCatalogue();

  /** Dictionaries stand in with two words. */
  public static final Choices CHOICES =
      field -> field.dictionary().isEmpty() ? field.choices() : List.of("中小学教师", "工程技术人才");

  public static final Map<String, String> EDUCATION =
      Map.of(
          "school", " 安徽师范大学 ",
          "major", "汉语言文学",
          "level", "本科",
          "studyForm", "全日制",
          "startMonth", "2005-09",
          "endMonth", "2009-07",
          "years", "4",
          "certificateNo", "103701200905000123",
          "highest", "on");

  private CategoryCatalogueFixture() {}

  public static Category category(String code) {
    return CATALOGUE.category(code);
  }

  public static List<Category> all() {
    return CATALOGUE.all();
  }
}
