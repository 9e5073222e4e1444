package cn.zhicheng.application;

import cn.zhicheng.achievement.EntryFile;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A library entry as taken over: a copy, which later edits of the library never change.
 *
 * @param revision revision of the entry that was copied
 * @param representative put forward as a representative work
 */
public record Item(
    UUID id,
    UUID entryId,
    int revision,
    String category,
    int categoryVersion,
    String title,
    Map<String, Object> payload,
    List<EntryFile> files,
    boolean representative) {}
