package cn.zhicheng.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an error page says.
 *
 * @param status HTTP status
 * @param sentence what happened
 * @param advice what the reader can do, one line each
 * @param details further lines, such as each problem of a form
 * @param link where to go next, a path; null for the start page
 * @param linkLabel words on that link
 * @param incident number to name on the phone; null when nothing was logged
 */
public record FailurePage(
    int status,
    String title,
    String sentence,
    List<String> advice,
    List<String> details,
    @Nullable String link,
    String linkLabel,
    @Nullable String incident) {
  FailurePage(int status, String title, String sentence, String... advice) {
    this(status, title, sentence, List.of(advice), List.of(), null, "返回首页", null);
  }

  FailurePage withDetails(List<String> lines) {
    return new FailurePage(status, title, sentence, advice, lines, link, linkLabel, incident);
  }

  FailurePage withLink(String path, String label) {
    return new FailurePage(status, title, sentence, advice, details, path, label, incident);
  }

  FailurePage withIncident(String number) {
    return new FailurePage(status, title, sentence, advice, details, link, linkLabel, number);
  }
}
