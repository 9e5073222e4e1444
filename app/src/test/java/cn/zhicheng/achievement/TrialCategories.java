package cn.zhicheng.achievement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The shipped categories and one more: papers that may be imported, with a table of at most 60. */
@TestConfiguration(proxyBeanMethods = false)
public class TrialCategories {
  public static final String TRIAL = "TRIAL";
  private static final String TABLE =
      "\ntable: {use: trial-list-v1, label: 病案列表, required: true, maxRows: 60}\n";

  @Bean
  @Primary
  CategoryCatalogue catalogueWithTrial() {
    List<Category> all = new ArrayList<>(new CategoryCatalogue().all());
    all.add(trial());
    return new CategoryCatalogue(all);
  }

  /** Made of the paper's own file, whatever else stands in it. */
  public static Category trial() {
    String paper =
        text("categories/paper-v1.yml")
            .replace("code: PAPER\n", "code: " + TRIAL + "\nimport: true\n");
    var tables =
        new TableReader(Map.of("trial-list-v1", text("categories/tables/trial-list-v1.yml")));
    return CategoryReader.read("trial", paper + TABLE, tables);
  }

  private static String text(String path) {
    try (var in = TrialCategories.class.getClassLoader().getResourceAsStream(path)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
