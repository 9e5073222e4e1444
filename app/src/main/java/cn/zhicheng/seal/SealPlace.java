package cn.zhicheng.seal;

/**
 * Where a seal is set on a page; it is as large as its maker made it.
 *
 * @param page counted from 1
 * @param x of its middle, millimetres from the left
 * @param y of its middle, millimetres from the top
 */
public record SealPlace(int page, double x, double y) {}
