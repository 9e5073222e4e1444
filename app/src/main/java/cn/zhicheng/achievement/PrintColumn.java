package cn.zhicheng.achievement;

/**
 * A column of a table that a definition brings along.
 *
 * @param width share of the page in percent; those of a table add up to 100
 * @param prose whether cells hold running text (set flush left) or short values (centred)
 */
public record PrintColumn(String label, int width, boolean prose, CellText cell) {}
