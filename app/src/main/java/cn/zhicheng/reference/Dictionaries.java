package cn.zhicheng.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Short lists to choose from, one YAML file each in {@code dictionaries/}: {@code source} says
 * where the list comes from, {@code values} are the words users read, in order.
 */
@Component
public class Dictionaries {
  private final Map<String, List<String>> loaded = new ConcurrentHashMap<>();

  /**
   * The values of a dictionary, in order.
   *
   * @param name file name without ending, e.g. {@code ethnicity}
   * @throws IllegalArgumentException when there is no such dictionary: a mistake in the program
   */
  public List<String> values(String name) {
    return loaded.computeIfAbsent(name, Dictionaries::load);
  }

  /** Whether a typed value is one of the dictionary's. */
  public boolean has(String name, String value) {
    return values(name).contains(value);
  }

  private static List<String> load(String name) {
    var file = new ClassPathResource("dictionaries/" + name + ".yml");
    if (!file.exists()) {
      throw new IllegalArgumentException("No dictionary " + file.getPath());
    }
    try (InputStream in = file.getInputStream()) {
      Map<String, Object> content = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
      if (!(content.get("values") instanceof List<?> values) || values.isEmpty()) {
        throw new IllegalArgumentException("No values in " + file.getPath());
      }
      return values.stream().map(String::valueOf).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Can't read " + file.getPath(), e);
    }
  }
}
