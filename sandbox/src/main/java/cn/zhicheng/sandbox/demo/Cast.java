package cn.zhicheng.sandbox.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads who and what there is from {@code resources/demo}. */
final class Cast {
  private Cast() {}

  /** One row of a file; what is not said is empty. */
  record Row(Map<String, Object> values) {
    String text(String key) {
      return textOr(key, "");
    }

    String textOr(String key, String otherwise) {
      Object value = values.get(key);
      return value == null ? otherwise : value.toString();
    }

    int number(String key) {
      return Integer.parseInt(text(key));
    }

    boolean has(String key) {
      return !text(key).isEmpty();
    }

    List<String> list(String key) {
      return values.get(key) instanceof List<?> list
          ? list.stream().map(Object::toString).toList()
          : List.of();
    }
  }

  static List<Row> rows(String file) {
    return rows(read(file));
  }

  static List<Row> rows(String file, String part) {
    return rows(read(file) instanceof Map<?, ?> parts ? parts.get(part) : null);
  }

  private static List<Row> rows(@Nullable Object list) {
    if (!(list instanceof List<?> rows)) {
      throw new IllegalStateException("The demo data holds no such list");
    }
    return rows.stream().map(Cast::row).toList();
  }

  @SuppressWarnings("unchecked") // the keys of these files are words
  private static Row row(Object row) {
    return new Row((Map<String, Object>) row);
  }

  private static Object read(String file) {
    try (InputStream in = Cast.class.getResourceAsStream("/demo/" + file)) {
      if (in == null) {
        throw new IllegalStateException("No demo data " + file);
      }
      return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
