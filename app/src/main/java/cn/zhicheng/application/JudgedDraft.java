package cn.zhicheng.application;

import cn.zhicheng.plan.Plan;
import cn.zhicheng.plan.rules.Judgement;
import java.util.List;

/** An individual's own application, judged by its plan's rules with what it has taken over. */
public record JudgedDraft(Application application, Plan plan, List<Judgement> rules) {}
