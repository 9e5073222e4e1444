package cn.zhicheng.plan;

/**
 * One thing that keeps a draft from being handed in.
 *
 * @param section where to mend it
 */
public record PlanGap(PlanSection section, String sentence) {}
