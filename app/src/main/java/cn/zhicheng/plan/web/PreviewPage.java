package cn.zhicheng.plan.web;

import cn.zhicheng.plan.Plan;
import cn.zhicheng.plan.PlanContent;
import cn.zhicheng.web.Tab;
import java.util.List;

/** A plan as applicants see it. */
public record PreviewPage(Plan plan, PlanContent content, List<Tab> tabs) {}
