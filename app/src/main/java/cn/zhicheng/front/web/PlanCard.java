package cn.zhicheng.front.web;

/**
 * A plan in a public list.
 *
 * @param levels e.g. 正高级、副高级
 * @param phase 申报中 or 即将开始
 * @param left e.g. 剩 12 天
 */
public record PlanCard(
    String href,
    String name,
    int year,
    String series,
    String levels,
    String organiser,
    String opens,
    String closes,
    String phase,
    boolean open,
    String left) {}
