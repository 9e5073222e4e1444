package cn.zhicheng.achievement.training;

import cn.zhicheng.achievement.EntryState;
import java.util.Map;
import java.util.UUID;

/**
 * An entry of the library that was fetched.
 *
 * @param recordId of the service
 * @param recordVersion the entry was made from
 */
record FetchedEntry(
    UUID id, String recordId, int recordVersion, Map<String, Object> payload, EntryState state) {}
