package cn.zhicheng.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.PublicPage;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;

/**
 * The rules of the house that can be checked by reading classes; each has a violator that proves it
 * bites.
 */
final class HouseRules {
  static final ArchRule NO_EMPTY_NAMES =
      noClasses()
          .should(haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Common|Base|DTO|Dto|VO|Vo)"))
          .because("a name says what a thing is");

  static final ArchRule NO_SQL_IN_PAGES =
      noClasses()
          .that(resideInAPackage("..web.."))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.jooq..", "cn.zhicheng.schema..", "java.sql..", "javax.sql..")
          .because("SQL lives in stores and queries only");

  static final ArchRule VERDICTS_ARE_PURE =
      noClasses()
          .that(resideInAPackage("..access.."))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.jooq..", "org.springframework..", "cn.zhicheng.schema..")
          .because("a verdict is a function of what it is given");

  static final ArchRule CONTROLLERS_ARE_INSIDE =
      classes()
          .that()
          .areAnnotatedWith(Controller.class)
          .should()
          .notBePublic()
          .andShould()
          .resideInAPackage("..web..")
          .because("nobody calls a controller but the framework");

  static final ArchRule HANDLERS_NAME_THEIR_AUDIENCE =
      classes()
          .that()
          .areAnnotatedWith(Controller.class)
          .and(DescribedPredicate.not(resideInAPackage("cn.zhicheng.web..")))
          .should(nameAnAudience())
          .because("what names no audience serves nobody");

  static final ArchRule NOBODY_SLEEPS =
      noClasses()
          .should()
          .callMethod(Thread.class, "sleep", long.class)
          .because("waiting is no way to be sure");

  static final ArchRule NO_SETTERS =
      noClasses()
          .that(have(DescribedPredicate.describe("domain classes", HouseRules::inDomain)))
          .should(haveSetters())
          .because("an aggregate changes by its moves");

  static final Map<String, ArchRule> ALL =
      Map.of(
          "NO_EMPTY_NAMES", NO_EMPTY_NAMES,
          "NO_SQL_IN_PAGES", NO_SQL_IN_PAGES,
          "VERDICTS_ARE_PURE", VERDICTS_ARE_PURE,
          "CONTROLLERS_ARE_INSIDE", CONTROLLERS_ARE_INSIDE,
          "HANDLERS_NAME_THEIR_AUDIENCE", HANDLERS_NAME_THEIR_AUDIENCE,
          "NOBODY_SLEEPS", NOBODY_SLEEPS,
          "NO_SETTERS", NO_SETTERS);

  private HouseRules() {}

  /** Everything but generated classes and what implements a library's interface. */
  private static boolean inDomain(JavaClass type) {
    String name = type.getPackageName();
    return !name.startsWith("cn.zhicheng.schema")
        && !name.startsWith("cn.zhicheng.form.print")
        && !type.isAssignableTo("org.springframework.session.Session");
  }

  private static ArchCondition<JavaClass> haveNameMatching(String pattern) {
    return condition("be named " + pattern, type -> type.getSimpleName().matches(pattern));
  }

  private static ArchCondition<JavaClass> haveSetters() {
    return condition(
        "have setters",
        type ->
            type.getMethods().stream()
                .anyMatch(method ->
                    method.getName().matches("set[A-Z]\\w*")
                        && method.getRawParameterTypes().size() == 1
                        && method.getModifiers().contains(JavaModifier.PUBLIC)));
  }

  private static ArchCondition<JavaClass> nameAnAudience() {
    return condition(
        "name an audience for every handler",
        type ->
            named(type)
                || type.getMethods().stream()
                    .filter(HouseRules::handles)
                    .allMatch(HouseRules::named));
  }

  private static boolean named(JavaClass type) {
    return type.isAnnotatedWith(Audience.class) || type.isAnnotatedWith(PublicPage.class);
  }

  private static boolean named(JavaMethod method) {
    return method.isAnnotatedWith(Audience.class) || method.isAnnotatedWith(PublicPage.class);
  }

  private static boolean handles(JavaMethod method) {
    return List.of(GetMapping.class, PostMapping.class, PutMapping.class, DeleteMapping.class)
        .stream()
        .anyMatch(method::isAnnotatedWith);
  }

  private static ArchCondition<JavaClass> condition(
      String what, java.util.function.Predicate<JavaClass> holds) {
    return new ArchCondition<>(what) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean yes = holds.test(type);
        events.add(
            new SimpleConditionEvent(
                type, yes, type.getName() + (yes ? " does " : " does not ") + what));
      }
    };
  }
}
