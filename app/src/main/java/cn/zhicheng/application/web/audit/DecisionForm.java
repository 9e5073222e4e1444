package cn.zhicheng.application.web.audit;

import cn.zhicheng.application.AuditRecord;
import cn.zhicheng.application.CheckResult;
import cn.zhicheng.application.CheckedItem;
import cn.zhicheng.application.Opinion;
import cn.zhicheng.document.StoredDocument;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What an auditor typed on 「审核」, whichever of the buttons was pressed.
 *
 * @param proofs documents stored already
 * @param occupiesPost {@code true}, {@code false} or empty
 * @param marks reason and problem by section code, field name or entry id; empty ones are left out
 * @param notice 单位公示 as typed
 * @param checks answers to the checklist by code
 * @param rejection why it is not passed, and whose name was typed to confirm it
 * @param findings what the checks found, as far as it is told along
 */
public record DecisionForm(
    int version,
    String opinion,
    List<UUID> proofs,
    String occupiesPost,
    String postExplanation,
    Map<String, TypedMark> marks,
    TypedNotice notice,
    Map<String, CheckedItem> checks,
    Rejection rejection,
    List<String> findings) {
  static final String PROBLEM = "mark.";
  static final String REASON = "reason.";
  private static final String CHECK = "check.";
  private static final String REMARK = "checkRemark.";

  /** One mark as typed. */
  public record TypedMark(String reason, String problem) {
    static final TypedMark NONE = new TypedMark("", "");

    boolean empty() {
      return reason.isEmpty() && problem.isEmpty();
    }
  }

  /** The fields of 「不予通过」. */
  public record Rejection(String reason, String confirmName) {}

  static DecisionForm blank(int version) {
    return of(version, "", List.of(), "", "", TypedNotice.NONE, Map.of());
  }

  /** What a body said when it passed it before. */
  static DecisionForm again(int version, AuditRecord own) {
    Boolean post = own.occupiesPost();
    var checks = new LinkedHashMap<String, CheckedItem>();
    own.checks().forEach(item -> checks.put(item.code(), item));
    return of(
        version,
        own.opinion(),
        own.proofs(),
        post == null ? "" : post.toString(),
        own.postExplanation(),
        TypedNotice.of(own.notice()),
        checks);
  }

  private static DecisionForm of(
      int version,
      String opinion,
      List<UUID> proofs,
      String post,
      String explanation,
      TypedNotice notice,
      Map<String, CheckedItem> checks) {
    return new DecisionForm(
        version,
        opinion,
        proofs,
        post,
        explanation,
        Map.of(),
        notice,
        checks,
        new Rejection("", ""),
        List.of());
  }

  static DecisionForm of(MultiValueMap<String, String> typed) {
    return new DecisionForm(
        version(text(typed, "version")),
        text(typed, "opinion"),
        typed.getOrDefault("proofKept", List.of()).stream().flatMap(DecisionForm::id).toList(),
        text(typed, "occupiesPost"),
        text(typed, "postExplanation"),
        marks(typed),
        TypedNotice.of(typed),
        checks(typed),
        new Rejection(text(typed, "rejectReason"), text(typed, "confirmName")),
        List.copyOf(typed.getOrDefault("finding", List.of())));
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

  private static Map<String, CheckedItem> checks(MultiValueMap<String, String> typed) {
    var checks = new LinkedHashMap<String, CheckedItem>();
    for (String name : typed.keySet()) {
      if (name.startsWith(REMARK)) {
        String code = name.substring(REMARK.length());
        String remark = text(typed, name);
        CheckResult said = result(text(typed, CHECK + code));
        // Whoever writes down a problem has found one, also without ticking the box.
        boolean found = said == CheckResult.OPEN && !remark.isEmpty();
        checks.put(code, new CheckedItem(code, "", found ? CheckResult.PROBLEM : said, remark));
      }
    }
    return checks;
  }

  private static CheckResult result(String typed) {
    return Arrays.stream(CheckResult.values())
        .filter(result -> result.name().equals(typed))
        .findFirst()
        .orElse(CheckResult.OPEN);
  }

  static String text(MultiValueMap<String, String> typed, String name) {
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
        version,
        opinion,
        List.copyOf(all),
        occupiesPost,
        postExplanation,
        marks,
        notice,
        checks,
        rejection,
        findings);
  }

  TypedMark mark(String key) {
    return marks.getOrDefault(key, TypedMark.NONE);
  }

  /** The answer to one item of the checklist. */
  CheckedItem checked(String code, String label) {
    CheckedItem typed = checks.get(code);
    return typed == null
        ? new CheckedItem(code, label, CheckResult.OPEN, "")
        : new CheckedItem(code, label, typed.result(), typed.remark());
  }

  /** Of the notice counts what a unit said: nobody else is asked about one. */
  Opinion said() {
    return new Opinion(
        opinion, proofs, post(), postExplanation, notice.notice(), List.copyOf(checks.values()));
  }

  private @Nullable Boolean post() {
    return switch (occupiesPost) {
      case "true" -> true;
      case "false" -> false;
      default -> null;
    };
  }
}
