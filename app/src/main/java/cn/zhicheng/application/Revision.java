package cn.zhicheng.application;

import java.time.Instant;
import java.util.Map;

/**
 * What stood in a typed section until it was overwritten.
 *
 * @param id grows from one to the next
 * @param content by {@link ContentField} name
 * @param act by which it was overwritten
 * @param at when that was
 */
public record Revision(long id, Map<String, String> content, RevisionAct act, Instant at) {}
