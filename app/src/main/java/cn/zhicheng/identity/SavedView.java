package cn.zhicheng.identity;

import java.util.UUID;

/**
 * A list with its filters, under a name.
 *
 * @param query what follows the question mark; empty for the plain list
 */
public record SavedView(UUID id, String name, String query) {}
