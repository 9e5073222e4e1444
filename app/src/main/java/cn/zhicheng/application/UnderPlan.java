package cn.zhicheng.application;

import cn.zhicheng.plan.Plan;

/** An application and the plan it is made under. */
record UnderPlan(Application application, Plan plan) {}
