package cn.zhicheng.application.web.audit;

import cn.zhicheng.application.PreCheck.Finding;
import cn.zhicheng.application.ReturnMark;
import cn.zhicheng.application.Section;
import cn.zhicheng.application.Submission;
import cn.zhicheng.reference.ReturnReason;
import cn.zhicheng.shared.Ids;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads the marks of a return along the file itself, so that only what was submitted can be marked.
 */
final class TypedMarks {
  private TypedMarks() {}

  /**
   * @param found what the checks find now; those that were ticked are told along
   */
  static List<ReturnMark> of(Submission submission, DecisionForm typed, List<Finding> found) {
    var marks = new ArrayList<ReturnMark>();
    for (Submission.Part part : submission.parts()) {
      mark(part.section(), null, "", typed.mark(part.section())).ifPresent(marks::add);
      for (Submission.Block block : part.blocks()) {
        Optional<UUID> entry = entry(block);
        if (entry.isPresent() || field(part, block)) {
          String field = entry.isPresent() ? "" : block.key();
          mark(part.section(), entry.orElse(null), field, typed.mark(block.key()))
              .ifPresent(marks::add);
        }
      }
    }
    found.stream()
        .filter(finding -> typed.findings().contains(key(finding)))
        .map(TypedMarks::told)
        .forEach(marks::add);
    return List.copyOf(marks);
  }

  /** What a form calls a finding. */
  static String key(Finding finding) {
    return finding.section() + "：" + finding.sentence();
  }

  private static ReturnMark told(Finding finding) {
    return new ReturnMark(
        Ids.next(), finding.section(), null, ReturnReason.R01, finding.sentence(), false, "", true);
  }

  /** The library entry a block was copied from; empty for typed fields. */
  static Optional<UUID> entry(Submission.Block block) {
    try {
      return Optional.of(UUID.fromString(block.key()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Whether it is a typed field that is marked on its own; the summary is its section. */
  static boolean field(Submission.Part part, Submission.Block block) {
    return part.section().equals(Section.BASICS) && !block.key().equals(part.section());
  }

  private static Optional<ReturnMark> mark(
      String section, @Nullable UUID entry, String field, DecisionForm.TypedMark typed) {
    if (typed.empty()) {
      return Optional.empty();
    }
    ReturnReason chosen = chosen(typed.reason());
    // A problem without a kind is an other one, as the page says.
    ReturnReason reason = chosen == null ? ReturnReason.R99 : chosen;
    return Optional.of(
        new ReturnMark(Ids.next(), section, entry, reason, typed.problem(), false, field, false));
  }

  /** The reason of this code; null for none. */
  static @Nullable ReturnReason chosen(String code) {
    return Arrays.stream(ReturnReason.values())
        .filter(reason -> reason.name().equals(code))
        .findFirst()
        .orElse(null);
  }
}
