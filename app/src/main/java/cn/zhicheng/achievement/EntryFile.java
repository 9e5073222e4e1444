package cn.zhicheng.achievement;

import java.util.UUID;

/**
 * One attachment of an entry.
 *
 * @param slot key of the attachment's place in the category
 */
public record EntryFile(UUID documentId, String slot, String name, String mime, String sha256) {}
