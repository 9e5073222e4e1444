package cn.zhicheng.reference;

/**
 * The name of a title on one level of one branch of a series.
 *
 * @param id series.branch.level digit, e.g. {@code 22.1.2} for 高级教师
 */
public record TitleName(String id, String seriesNo, TitleLevel level, String name) {}
