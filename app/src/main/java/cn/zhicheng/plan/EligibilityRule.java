package cn.zhicheng.plan;

import java.util.List;

/**
 * One condition of a plan, as the applicant reads it and as the machine judges it.
 *
 * @param code unique within the plan
 * @param sentence what is asked, in plain words
 * @param clause the paper and article it rests on
 * @param expression in the Common Expression Language; true means met
 * @param types application types it holds for; empty for all
 * @param blocking whether an application cannot be submitted while it is not met
 */
public record EligibilityRule(
    String code,
    String sentence,
    String clause,
    String expression,
    List<String> types,
    boolean blocking) {}
