package cn.zhicheng.achievement.entry;

import java.util.Map;

/**
 * One row of an entry's nested table, e.g. one 病案.
 *
 * @param no 序号, counted within the entry from 1; stays when others go
 * @param payload field key to value, as in entries
 */
public record TableRow(int no, Map<String, Object> payload) {}
