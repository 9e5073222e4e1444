package cn.zhicheng.application;

import cn.zhicheng.plan.StepCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What each level checks, as {@code audit/checklist.yml} says (domain 6.3). */
@Component
public class Checklist {
  private final Map<String, Map<String, String>> byLevel;

  Checklist() {
    byLevel = read(new ClassPathResource("audit/checklist.yml"));
  }

  /** One thing to check. */
  public record Item(String code, String label) {}

  /** The items of a level, in their order. */
  public List<Item> of(StepCode level) {
    return byLevel.getOrDefault(kind(level), Map.of()).entrySet().stream()
        .map(entry -> new Item(entry.getKey(), entry.getValue()))
        .toList();
  }

  /**
   * The whole list of a level with what was answered, answers to anything else dropped; nothing
   * where nothing was answered.
   */
  List<CheckedItem> answered(StepCode level, List<CheckedItem> said) {
    if (said.stream().allMatch(one -> one.result() == CheckResult.OPEN)) {
      return List.of();
    }
    return of(level).stream()
        .map(item ->
            said.stream()
                .filter(one -> one.code().equals(item.code()))
                .findFirst()
                .map(one ->
                    new CheckedItem(item.code(), item.label(), one.result(), one.remark().strip()))
                .orElseGet(() -> new CheckedItem(item.code(), item.label(), CheckResult.OPEN, "")))
        .toList();
  }

  /** Departments of every region check alike, and so do bureaus; a parent checks as they do. */
  private static String kind(StepCode level) {
    return switch (level) {
      case U, A -> "U";
      case P, DC, DM, DP -> "D";
      case HC, HM, HP -> "H";
      case ORG -> "ORG";
    };
  }

  private static Map<String, Map<String, String>> read(ClassPathResource file) {
    try (InputStream content = file.getInputStream()) {
      return new Yaml(new SafeConstructor(new LoaderOptions())).load(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
