package cn.zhicheng.web;

/**
 * Who is signed on, for the top bar.
 *
 * @param name the natural person
 * @param role e.g. 用人单位
 * @param body the organisation acted for; empty for individuals
 * @param several whether they may act as something else too
 * @param owner the account and what it acts as, in letters that tell nobody who it is: what a
 *     browser keeps of unsaved text is shown to the same owner only
 */
public record UserChip(String name, String role, String body, boolean several, String owner) {}
