package cn.zhicheng.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One decision of one level in one round; never changed.
 *
 * @param bodyName name of the body that decided, also where another one took its place since
 * @param proofs documents the body added (单位相关证明材料)
 * @param occupiesPost whether the applicant takes one of the approved posts; null outside
 *     institutions (FAQ-U24)
 * @param checks the level's checklist; empty where nothing of it was answered
 * @param notice 单位公示; null at all other levels
 */
public record AuditRecord(
    UUID id,
    int round,
    int seq,
    UUID bodyId,
    String bodyName,
    Hand hand,
    String actorName,
    Decision decision,
    String opinion,
    List<UUID> proofs,
    @Nullable Boolean occupiesPost,
    String postExplanation,
    Instant decidedAt,
    List<CheckedItem> checks,
    @Nullable UnitNotice notice) {}
