package cn.zhicheng.front.help;

import java.util.List;

/**
 * The questions of one kind of users.
 *
 * @param id {@code person}, {@code unit}, {@code authority} or {@code operations}, as the manuals
 *     are named
 */
public record FaqGroup(String id, String title, List<FaqQuestion> questions) {}
