package cn.zhicheng.achievement;

import cn.zhicheng.reference.Dictionaries;
import java.util.List;
import java.util.Map;

/** The shipped categories without a database, and the story's education as it is typed. */
public final class CategoryCatalogueFixture {
  private static final CategoryCatalogue CATALOGUE = new CategoryCatalogue();
  private static final Dictionaries DICTIONARIES = new Dictionaries();

  /** The product's words, with two title series standing for all. */
  public static final Choices CHOICES =
      field ->
          field.dictionary().isEmpty()
              ? field.choices()
              : field.dictionary().equals("title-series")
                  ? List.of("中小学教师", "工程技术人才")
                  : DICTIONARIES.values(field.dictionary());

  public static final Map<String, String> EDUCATION =
      Map.of(
          "school", " 安徽师范大学 ",
          "major", "汉语言文学",
          "level", "本科",
          "studyForm", "全日制",
          "startYm", "2005-09",
          "endYm", "2009-07",
          "length", "4",
          "certNo", "103701200905000123",
          "isHighest", "on");

  private CategoryCatalogueFixture() {}

  public static Category category(String code) {
    return CATALOGUE.category(code);
  }

  public static CategoryCatalogue catalogue() {
    return CATALOGUE;
  }

  public static List<Category> all() {
    return CATALOGUE.all();
  }
}
