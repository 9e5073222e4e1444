package cn.zhicheng.retention;

import org.jspecify.annotations.Nullable;

/**
 * One line of the table of what is kept how long and why, in the words of the public page.
 *
 * @param kind its stable name
 * @param data what it is
 * @param purpose what it is collected for
 * @param kept how long it is kept
 * @param why why so long
 * @param end what becomes of it then
 * @param days untouched for so many days it is erased by the clock; null: the clock leaves it alone
 */
public record RetentionRule(
    String kind,
    String data,
    String purpose,
    String kept,
    String why,
    String end,
    @Nullable Integer days) {}
