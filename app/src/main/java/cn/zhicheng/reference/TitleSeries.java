package cn.zhicheng.reference;

/**
 * One of the 27 title series (职称系列).
 *
 * @param no two digits, 01 to 27
 * @param name e.g. 中小学教师
 */
public record TitleSeries(String no, String name) {}
