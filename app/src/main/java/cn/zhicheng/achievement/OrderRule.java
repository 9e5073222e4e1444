package cn.zhicheng.achievement;

/**
 * One field must not be greater (later) than another; both of the same kind. An empty side passes.
 *
 * @param first key of the smaller side
 * @param second key of the greater side, where the problem is shown
 * @param sentence what the person reads when it is broken
 */
public record OrderRule(String first, String second, String sentence) {}
