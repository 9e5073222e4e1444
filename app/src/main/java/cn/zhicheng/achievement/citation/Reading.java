package cn.zhicheng.achievement.citation;

import java.util.List;

/**
 * What came out of a text.
 *
 * @param unread what could not be read, as it was, to be mended
 */
public record Reading(List<Citation> found, String unread) {}
