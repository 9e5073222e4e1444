package cn.zhicheng.web;

import java.util.UUID;

/**
 * A saved view of a list as a link.
 *
 * @param current whether the list shows it now
 */
public record ViewLink(UUID id, String name, String href, boolean current) {}
