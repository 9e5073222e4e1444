package cn.zhicheng.plan;

import cn.zhicheng.organisation.Organisation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way of a unit's people under a plan.
 *
 * @param steps the levels that audit, the unit or agency first
 * @param confirm who confirms the result afterwards (结果确认), no level of the audit; null: nobody
 */
public record Route(List<RouteStep> steps, @Nullable Organisation confirm) {}
