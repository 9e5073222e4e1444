package cn.zhicheng.plan.web;

import cn.zhicheng.plan.TypedPlan;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.web.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form that begins a plan.
 *
 * @param problems null when nothing was sent yet
 */
public record NewPlanPage(TypedPlan typed, List<Option> series, @Nullable Problems problems) {}
