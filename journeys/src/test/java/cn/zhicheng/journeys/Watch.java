package cn.zhicheng.journeys;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Notes whatever goes wrong in a browser window: errors of scripts, messages of the console (where
 * violations of the content security policy stand too), failed requests and answers.
 */
final class Watch {
  /** A download ends its navigation; that is no failure. */
  private static final String ABORTED = "net::ERR_ABORTED";

  private final List<String> wrong = new ArrayList<>();
  private Set<Integer> expected = Set.of();

  Watch(BrowserContext context) {
    context.onConsoleMessage(this::console);
    context.onWebError(error -> wrong.add("script error: " + error.error()));
    context.onRequestFailed(this::failed);
    context.onResponse(this::answered);
  }

  /** Refusals that belong to the story, e.g. 422 for a form with errors. */
  void expect(Integer... statuses) {
    expected = Set.of(statuses);
  }

  /** What went wrong since it was asked last. */
  List<String> takeWrong() {
    List<String> all = List.copyOf(wrong);
    wrong.clear();
    return all;
  }

  private void console(ConsoleMessage message) {
    boolean refusal =
        expected.stream().anyMatch(status -> message.text().contains("status of " + status));
    if (message.type().equals("error") && !refusal) {
      Page page = message.page();
      wrong.add("console: " + message.text() + " on " + (page == null ? "?" : page.url()));
    }
  }

  private void failed(Request request) {
    if (!ABORTED.equals(request.failure())) {
      wrong.add("request failed: " + request.url() + " " + request.failure());
    }
  }

  private void answered(Response response) {
    if (response.status() >= 400 && !expected.contains(response.status())) {
      wrong.add("answer " + response.status() + " to " + response.url());
    }
  }
}
