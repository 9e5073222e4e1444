package cn.zhicheng.plan.rules;

import dev.cel.bundle.Cel;
import dev.cel.bundle.CelBuilder;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelProtoAbstractSyntaxTree;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelEvaluationException;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The Common Expression Language over the {@link Fact facts}. Nothing else can be named, nothing
 * loops (macros are off), and size, depth and patterns are limited: no expression can hold up the
 * server.
 */
final class RuleLanguage {
  /** Longest expression, in characters. */
  static final int LONGEST = 1000;

  private static final Pattern UNKNOWN_NAME =
      Pattern.compile("undeclared reference to '([^']*)'.*", Pattern.DOTALL);
  private static final Pattern NO_OVERLOAD =
      Pattern.compile(
          "found no matching overload for '([^']*)' applied to '([^']*)'.*", Pattern.DOTALL);
  private final Cel cel = environment();

  private static Cel environment() {
    CelBuilder builder =
        CelFactory.standardCelBuilder()
            .setOptions(
                CelOptions.current()
                    .enableUnknownTracking(true)
                    .maxExpressionCodePointSize(LONGEST)
                    .maxParseRecursionDepth(32)
                    .maxRegexProgramSize(100)
                    .comprehensionMaxIterations(0)
                    .build())
            .setStandardMacros(List.of())
            .setResultType(SimpleType.BOOL);
    for (Fact fact : Fact.values()) {
      builder.addVar(fact.id(), fact.type().cel());
    }
    return builder.build();
  }

  /** A rule ready to be asked, or what is wrong with it. */
  Reading read(String expression) {
    CelValidationResult result = cel.compile(expression);
    if (result.hasError()) {
      return new Reading(null, result.getErrors().stream().map(RuleLanguage::problem).toList());
    }
    try {
      var tree = result.getAst();
      Set<String> names =
          CelProtoAbstractSyntaxTree.fromCelAst(tree)
              .toCheckedExpr()
              .getReferenceMapMap()
              .values()
              .stream()
              .map(reference -> reference.getName())
              .collect(Collectors.toSet());
      List<Fact> uses = Stream.of(Fact.values()).filter(fact -> names.contains(fact.id())).toList();
      return new Reading(new CompiledRule(cel.createProgram(tree), uses), List.of());
    } catch (CelValidationException | CelEvaluationException e) {
      return new Reading(null, List.of(new RuleProblem(1, 1, "表达式无法编译：" + e.getMessage())));
    }
  }

  private static RuleProblem problem(CelIssue issue) {
    var place = issue.getSourceLocation();
    return new RuleProblem(
        Math.max(1, place.getLine()), place.getColumn() + 1, chinese(issue.getMessage()));
  }

  private static String chinese(String message) {
    Matcher name = UNKNOWN_NAME.matcher(message);
    if (name.matches()) {
      return "「" + name.group(1) + "」不是可用的数据项或写法。";
    }
    Matcher overload = NO_OVERLOAD.matcher(message);
    if (overload.matches()) {
      String sign = overload.group(1).replace("_", "").replace("@", "");
      return "「" + sign + "」两边的类型不合：" + types(overload.group(2)) + "。";
    }
    if (message.startsWith("expected type 'bool'")) {
      return "结果应当是「是或否」，例如写成比较 tenureYears >= 5。";
    }
    if (message.contains("recursion limit") || message.contains("size exceeds limit")) {
      return "表达式太长或者括号太深，最多 " + LONGEST + " 个字。";
    }
    return "写法不对，请检查括号、引号和运算符（" + message.split(" expecting ", 2)[0] + "）。";
  }

  private static String types(String types) {
    return types
        .replace("string", "文字")
        .replace("bool", "是或否")
        .replace("int", "整数")
        .replace("double", "小数");
  }
}
