package cn.zhicheng.achievement;

import cn.zhicheng.shared.NotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * All categories, read once at start from {@code resources/categories}. A wrong file stops the
 * start with its name and line. Old versions stay, because entries keep theirs.
 */
@Component
public class CategoryCatalogue {
  private static final String FILES = "classpath*:categories/*.yml";
  private static final String TABLES = "classpath*:categories/tables/*.yml";

  /** Code to version to category. */
  private final Map<String, TreeMap<Integer, Category>> categories = new TreeMap<>();

  CategoryCatalogue() {
    this(files());
  }

  /** For files that do not lie in the usual place. */
  CategoryCatalogue(List<Category> read) {
    for (Category category : read) {
      var versions = categories.computeIfAbsent(category.code(), code -> new TreeMap<>());
      if (versions.put(category.version(), category) != null) {
        throw new IllegalStateException(
            "Two files define " + category.code() + " version " + category.version());
      }
    }
  }

  /** The newest version of each category, in the order of their positions. */
  public List<Category> all() {
    return categories.values().stream()
        .map(versions -> versions.lastEntry().getValue())
        .sorted(Comparator.comparingInt(Category::position))
        .toList();
  }

  /**
   * The newest version.
   *
   * @throws NotFoundException when there is no such category
   */
  public Category category(String code) {
    return versions(code).lastEntry().getValue();
  }

  /**
   * The version an entry was written under.
   *
   * @throws NotFoundException when there is none
   */
  public Category category(String code, int version) {
    Category category = versions(code).get(version);
    if (category == null) {
      throw new NotFoundException("Category " + code + " version " + version);
    }
    return category;
  }

  private TreeMap<Integer, Category> versions(String code) {
    var versions = categories.get(code);
    if (versions == null) {
      throw new NotFoundException("Category " + code);
    }
    return versions;
  }

  private static List<Category> files() {
    TableReader tables = tables();
    return resources(FILES).stream().map(file -> file(file, tables)).toList();
  }

  /** The shipped table files. */
  static TableReader tables() {
    return new TableReader(
        resources(TABLES).stream()
            .collect(
                Collectors.toMap(
                    file -> String.valueOf(file.getFilename()).replace(".yml", ""),
                    CategoryCatalogue::content)));
  }

  private static List<Resource> resources(String pattern) {
    try {
      return List.of(new PathMatchingResourcePatternResolver().getResources(pattern));
    } catch (IOException e) {
      throw new UncheckedIOException("Can't list " + pattern, e);
    }
  }

  private static Category file(Resource file, TableReader tables) {
    return CategoryReader.read("categories/" + file.getFilename(), content(file), tables);
  }

  private static String content(Resource file) {
    try {
      return file.getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Can't read " + file, e);
    }
  }
}
