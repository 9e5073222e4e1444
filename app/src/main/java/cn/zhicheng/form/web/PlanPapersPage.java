package cn.zhicheng.form.web;

import cn.zhicheng.shared.Verdict;
import cn.zhicheng.web.Tab;
import java.util.List;

/** The page 「名册与材料」 of one plan. */
public record PlanPapersPage(String name, String path, Verdict mayOrder, List<Tab> tabs) {}
