package cn.zhicheng.application.web;

import cn.zhicheng.plan.Plan;
import cn.zhicheng.plan.PlanContent;
import cn.zhicheng.shared.Verdict;
import java.util.List;

/**
 * 「职称申报申请计划」 (FAQ-P29).
 *
 * @param mayBegin whether 「马上申报」 may be pressed, and if not, why (FAQ-P36)
 * @param chain bodies the application will pass, in order; empty while it can't be told
 * @param chainNote why the chain can't be told; empty when it can
 */
public record PlanPage(
    Plan plan, Verdict mayBegin, PlanContent content, List<String> chain, String chainNote) {}
