package cn.zhicheng.achievement.web;

import cn.zhicheng.achievement.Category;
import cn.zhicheng.achievement.Doubt;
import cn.zhicheng.achievement.Doubts;
import cn.zhicheng.achievement.access.EntryAccess;
import cn.zhicheng.achievement.access.ReturnRequestAccess;
import cn.zhicheng.achievement.entry.AuditNotes;
import cn.zhicheng.achievement.entry.AuditedEntry;
import cn.zhicheng.achievement.entry.EntryHistory;
import cn.zhicheng.achievement.entry.LibraryEntry;
import cn.zhicheng.achievement.entry.ReturnRequest;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.LookKind;
import cn.zhicheng.journal.Looks;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes the notices of the page 「审核」: no statement for most entries; for one in doubt one, and one
 * more for each entry that is named beside it, whose person is told of it as of any look.
 */
@Component
class AuditNoticePages {
  private final Doubts doubts;
  private final Looks looks;

  AuditNoticePages(Doubts doubts, Looks looks) {
    this.doubts = doubts;
    this.looks = looks;
  }

  AuditNotices of(Actor actor, AuditedEntry audited, Category category) {
    LibraryEntry entry = audited.entry();
    AuditNotes notes = audited.notes();
    List<Doubt> found = audited.shared() ? doubts.of(entry.id(), actor.organisation()) : List.of();
    record(actor, found);
    return new AuditNotices(
        entry.id(),
        entry.version(),
        request(actor, audited, notes),
        AdjustmentLine.of(category.table(), notes.adjustments()),
        DoubtGroup.of(found));
  }

  private static AuditNotices.@Nullable Request request(
      Actor actor, AuditedEntry audited, AuditNotes notes) {
    ReturnRequest request = notes.request();
    LibraryEntry entry = audited.entry();
    return request == null || !request.open()
        ? null
        : new AuditNotices.Request(
            audited.person(),
            request.reason(),
            EntryHistory.time(request.askedAt()),
            EntryAccess.notOwn(actor, entry.personId())
                .and(() -> EntryAccess.ofBoundUnit(entry.state(), audited.elsewhere()))
                .and(() -> ReturnRequestAccess.mayAnswer(entry.state(), entry.source(), true)));
  }

  private void record(Actor actor, List<Doubt> found) {
    var told = new HashSet<UUID>();
    for (Doubt doubt : found) {
      Doubt.Other other = doubt.other();
      if (doubt.between() && other.ours() && told.add(other.entryId())) {
        looks.record(
            actor.by(),
            other.personId(),
            LookKind.ENTRY,
            other.entryId(),
            other.category() + "「" + other.title() + "」");
      }
    }
  }
}
