package cn.zhicheng.application.web.audit;

import cn.zhicheng.application.Opinion;
import cn.zhicheng.document.StoredDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What an auditor typed on 「审核」, whichever of the three buttons was pressed.
 *
 * @param proofs documents stored already
 * @param occupiesPost {@code true}, {@code false} or empty
 * @param marks reason and problem by section code or entry id; empty ones are left out
 */
public record DecisionForm(
    int version,
    String opinion,
    List<UUID> proofs,
    String occupiesPost,
    String postExplanation,
    Map<String, TypedMark> marks) {
  static final String PROBLEM = "mark.";
  static final String REASON = "reason.";

  /** One mark as typed. */
  public record TypedMark(String reason, String problem) {
    static final TypedMark NONE = new TypedMark("", "");

    boolean empty() {
      return reason.isEmpty() && problem.isEmpty();
    }
  }

  static DecisionForm of(MultiValueMap<String, String> typed) {
    return new DecisionForm(
        version(text(typed, "version")),
        text(typed, "opinion"),
        typed.getOrDefault("proofKept", List.of()).stream().flatMap(DecisionForm::id).toList(),
        text(typed, "occupiesPost"),
        text(typed, "postExplanation"),
        marks(typed));
  }

  /** A form sent without version is as old as can be. */
  private static int version(String text) {
    return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
  }

  private static Map<String, TypedMark> marks(MultiValueMap<String, String> typed) {
    var marks = new HashMap<String, TypedMark>();
    for (String name : typed.keySet()) {
      if (name.startsWith(PROBLEM)) {
        String key = name.substring(PROBLEM.length());
        var mark = new TypedMark(text(typed, REASON + key), text(typed, name));
        if (!mark.empty()) {
          marks.put(key, mark);
        }
      }
    }
    return Map.copyOf(marks);
  }

  private static String text(MultiValueMap<String, String> typed, String name) {
    return Optional.ofNullable(typed.getFirst(name)).orElse("").strip();
  }

  private static Stream<UUID> id(String text) {
    try {
      return Stream.of(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return Stream.empty();
    }
  }

  DecisionForm with(List<StoredDocument> stored) {
    var all = new ArrayList<>(proofs);
    stored.forEach(document -> all.add(document.id()));
    return new DecisionForm(
        version, opinion, List.copyOf(all), occupiesPost, postExplanation, marks);
  }

  TypedMark mark(String key) {
    return marks.getOrDefault(key, TypedMark.NONE);
  }

  Opinion said() {
    return new Opinion(opinion, proofs, post(), postExplanation);
  }

  private @Nullable Boolean post() {
    return switch (occupiesPost) {
      case "true" -> true;
      case "false" -> false;
      default -> null;
    };
  }
}
