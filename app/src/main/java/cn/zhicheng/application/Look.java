package cn.zhicheng.application;

import java.time.Instant;

/**
 * One look of operations into an application; all who read the application see it.
 *
 * @param name who looked
 * @param at when it began
 */
public record Look(String name, String reason, Instant at) {}
