package cn.zhicheng.person;

/**
 * What a unit looks for in 「人员注册审核」.
 *
 * @param name part of the person's; empty for all
 * @param personnelKind 人员类别; empty for all
 */
public record BindingFilter(BindingState state, String name, String personnelKind) {}
