package cn.zhicheng.reference;

/**
 * A specialty (专业) one may be reviewed in.
 *
 * @param id series.number, e.g. {@code 22.01} for 语文
 */
public record Specialty(String id, String seriesNo, String name) {}
