package cn.zhicheng.plan.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An expression as the machine read it.
 *
 * @param rule null when there are problems
 */
record Reading(@Nullable CompiledRule rule, List<RuleProblem> problems) {}
