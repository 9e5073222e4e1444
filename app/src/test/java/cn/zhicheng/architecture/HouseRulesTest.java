package cn.zhicheng.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The product keeps every rule, and every rule catches its violator. */
class HouseRulesTest {
  /** What Spring writes beside our classes when the jar is built. */
  private static final Pattern GENERATED_WHEN_PACKAGED = Pattern.compile(".*(__|SpringCGLIB).*");

  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(place -> !place.matches(GENERATED_WHEN_PACKAGED))
          .importPackages("cn.zhicheng");
  private static final JavaClasses VIOLATORS =
      new ClassFileImporter().importPackages("cn.zhicheng.architecture.violators");

  static java.util.Set<String> rules() {
    return HouseRules.ALL.keySet();
  }

  private static com.tngtech.archunit.lang.ArchRule rule(String name) {
    return java.util.Objects.requireNonNull(HouseRules.ALL.get(name));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theProductKeepsTheRule(String rule) {
    rule(rule).check(PRODUCT);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theRuleBites(String rule) {
    assertThat(rule(rule).evaluate(VIOLATORS).hasViolation()).isTrue();
  }
}
