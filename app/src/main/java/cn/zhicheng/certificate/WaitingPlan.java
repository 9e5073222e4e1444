package cn.zhicheng.certificate;

import cn.zhicheng.plan.Plan;

/** A plan with applications that wait for certificates, and how many they are. */
public record WaitingPlan(Plan plan, int waiting) {}
