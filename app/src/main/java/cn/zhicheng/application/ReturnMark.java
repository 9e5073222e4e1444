package cn.zhicheng.application;

import cn.zhicheng.reference.ReturnReason;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One fault named by a return, so that all are told at once.
 *
 * @param entryId library entry whose copy it is about; null for the section as a whole
 * @param reason coded reason
 * @param repaired whether the individual has saved that section since
 */
public record ReturnMark(
    UUID id,
    String section,
    @Nullable UUID entryId,
    ReturnReason reason,
    String problem,
    boolean repaired) {}
