package cn.zhicheng.achievement.web;

import cn.zhicheng.achievement.Table;
import cn.zhicheng.achievement.access.AdjustAccess;
import cn.zhicheng.achievement.access.ReturnRequestAccess;
import cn.zhicheng.achievement.entry.EntryHistory;
import cn.zhicheng.achievement.entry.LibraryEntry;
import cn.zhicheng.achievement.entry.OwnNotes;
import cn.zhicheng.achievement.entry.Repetition;
import cn.zhicheng.achievement.entry.ReturnRequest;
import cn.zhicheng.shared.Verdict;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened to an own entry after it was submitted, and what the person can do about it.
 *
 * @param request what became of 「申请退回」; null when there is nothing to tell
 * @param ask whether the person may ask for the entry
 * @param adjustable whether 「调整」 stands there at all (FAQ-P48)
 * @param adjust whether it may be pressed, and why not
 */
public record OwnNotices(
    @Nullable Request request,
    Verdict ask,
    boolean adjustable,
    Verdict adjust,
    List<AdjustmentLine> adjustments,
    List<Repetition> repetitions) {
  /** A request for return as its person reads it. */
  public record Request(
      String label, boolean open, String reason, String when, String answer, String answeredBy) {}

  static OwnNotices of(LibraryEntry entry, @Nullable Table table, OwnNotes notes, Verdict adjust) {
    boolean adjustable =
        AdjustAccess.concerns(entry.state(), entry.source(), table != null && table.adjustable())
            .allowed();
    return new OwnNotices(
        request(entry, notes.request()),
        ReturnRequestAccess.mayAsk(entry.state(), entry.source(), notes.asked()),
        adjustable,
        adjust,
        AdjustmentLine.of(table, notes.adjustments()),
        notes.repetitions());
  }

  /** Told while it is open, and a refusal until the entry moves on. */
  private static @Nullable Request request(LibraryEntry entry, @Nullable ReturnRequest request) {
    if (request == null) {
      return null;
    }
    Instant submitted = entry.submittedAt();
    boolean recent = submitted == null || !request.askedAt().isBefore(submitted);
    boolean told =
        switch (request.state()) {
          case OPEN -> true;
          case REFUSED -> recent;
          case AGREED, TAKEN_BACK, OVERTAKEN -> false;
        };
    return told
        ? new Request(
            request.state().label(),
            request.open(),
            request.reason(),
            EntryHistory.time(request.askedAt()),
            request.answer(),
            request.answeredBy())
        : null;
  }
}
