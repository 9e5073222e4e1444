package cn.zhicheng.front.web;

import cn.zhicheng.shared.Slice;
import cn.zhicheng.web.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every open or coming plan.
 *
 * @param series number of the series filtered by; empty for all
 * @param after key this page starts after; null on the first
 */
public record PlanBoardPage(
    Slice<PlanCard> plans, List<Option> allSeries, String series, @Nullable String after) {}
