package cn.zhicheng.application.web.audit;

import cn.zhicheng.application.ReturnMark;
import cn.zhicheng.application.Submission;
import cn.zhicheng.reference.ReturnReason;
import cn.zhicheng.shared.Ids;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Reads the marks of a return along the file itself, so that only what was submitted can be marked.
 */
final class TypedMarks {
  private TypedMarks() {}

  static List<ReturnMark> of(Submission submission, DecisionForm typed) {
    var marks = new ArrayList<ReturnMark>();
    for (Submission.Part part : submission.parts()) {
      mark(part.section(), Optional.empty(), typed.mark(part.section())).ifPresent(marks::add);
      for (Submission.Block block : part.blocks()) {
        entry(block)
            .flatMap(id -> mark(part.section(), Optional.of(id), typed.mark(block.key())))
            .ifPresent(marks::add);
      }
    }
    return List.copyOf(marks);
  }

  /** The library entry a block was copied from; empty for typed fields. */
  static Optional<UUID> entry(Submission.Block block) {
    try {
      return Optional.of(UUID.fromString(block.key()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<ReturnMark> mark(
      String section, Optional<UUID> entry, DecisionForm.TypedMark typed) {
    return typed.empty()
        ? Optional.empty()
        : Optional.of(
            new ReturnMark(
                Ids.next(),
                section,
                entry.orElse(null),
                reason(typed.reason()),
                typed.problem(),
                false));
  }

  /** A problem without a kind is an other one, as the page says. */
  private static ReturnReason reason(String code) {
    return Arrays.stream(ReturnReason.values())
        .filter(reason -> reason.name().equals(code))
        .findFirst()
        .orElse(ReturnReason.R99);
  }
}
