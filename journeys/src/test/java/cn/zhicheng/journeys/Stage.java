package cn.zhicheng.journeys;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests one running product and one browser for the whole run, and visitors of their own. The
 * tests of a class with one life cycle are the steps of one story: after a failed one the rest is
 * skipped.
 */
final class Stage
    implements BeforeAllCallback,
        AfterAllCallback,
        AfterEachCallback,
        ExecutionCondition,
        ParameterResolver {
  private static final Namespace WHOLE_RUN = Namespace.create(Stage.class);
  private static final String BROKEN = "broken";
  private final List<Visitor> visitors = new ArrayList<>();

  /** Lets in a new visitor with the given screen; {@code name} stands in messages and pictures. */
  @FunctionalInterface
  interface Door {
    Visitor enter(String name, Screen screen);
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    sandbox(context);
    chromium(context);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Door.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Door door =
        (name, screen) -> {
          var visitor =
              Visitor.enter(name, chromium(context).browser(), sandbox(context).url(), screen);
          visitors.add(visitor);
          return visitor;
        };
    return door;
  }

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    boolean broken =
        context
            .getParent()
            .map(parent -> parent.getStore(WHOLE_RUN).get(BROKEN) != null)
            .orElse(false);
    return broken
        ? ConditionEvaluationResult.disabled("an earlier step of the story failed")
        : ConditionEvaluationResult.enabled("the story goes on");
  }

  @Override
  public void afterEach(ExtensionContext context) {
    if (context.getExecutionException().isPresent()) {
      boolean story = context.getTestInstanceLifecycle().equals(Optional.of(Lifecycle.PER_CLASS));
      context
          .getParent()
          .filter(parent -> story)
          .ifPresent(parent -> parent.getStore(WHOLE_RUN).put(BROKEN, Boolean.TRUE));
      visitors.forEach(visitor -> visitor.remember(context.getRequiredTestMethod().getName()));
    }
  }

  @Override
  public void afterAll(ExtensionContext context) {
    visitors.forEach(Visitor::close);
  }

  private static Sandbox sandbox(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(WHOLE_RUN)
        .computeIfAbsent(Sandbox.class, key -> Sandbox.start(), Sandbox.class);
  }

  private static Chromium chromium(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(WHOLE_RUN)
        .computeIfAbsent(Chromium.class, key -> new Chromium(), Chromium.class);
  }
}
