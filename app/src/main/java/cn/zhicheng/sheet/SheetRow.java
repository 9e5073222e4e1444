package cn.zhicheng.sheet;

import java.util.List;

/**
 * One row of a list that has anything in it.
 *
 * @param number as Excel numbers it, the head being 1
 * @param cells as shown, without outer blanks, one for each column of the template; empty ones too
 */
public record SheetRow(int number, List<String> cells) {}
