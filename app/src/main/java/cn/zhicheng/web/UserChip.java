package cn.zhicheng.web;

/**
 * Who is signed on, for the top bar.
 *
 * @param name the natural person
 * @param role e.g. 用人单位
 * @param body the organisation acted for; empty for individuals
 * @param several whether they may act as something else too
 */
public record UserChip(String name, String role, String body, boolean several) {}
