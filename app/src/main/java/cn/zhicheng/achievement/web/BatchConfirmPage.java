package cn.zhicheng.achievement.web;

import cn.zhicheng.achievement.EntryMove;
import java.util.Map;

/**
 * Asks before everything that matches is decided.
 *
 * @param filters as addresses carry them
 * @param count how many rows it will be about
 * @param more whether there are further ones, which wait for another batch
 * @param seen the moment up to which the page knew of submissions
 */
public record BatchConfirmPage(
    Map<String, String> filters,
    int count,
    boolean more,
    EntryMove move,
    BatchInput input,
    String seen) {}
