package cn.zhicheng.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Follows every link of the product breadth first, as far as one visitor may go, and lets somebody
 * look at each page.
 */
final class Crawler {
  private static final Pattern FILE = Pattern.compile("\\.(pdf|zip|xlsx)($|\\?)");
  private static final int PAGES = 45;
  private static final int ALIKE = 2;
  private static final Pattern ID =
      Pattern.compile(
          "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?<=[=/])\\d+(\\.\\d+)*|(?<=[?]at=)[^&]+");

  /** The gallery shows each error page with its true status. */
  private static final Pattern REFUSALS_ON_SHOW = Pattern.compile("/gallery/(failures/.*|nothing)");

  private static final String LINKS =
      """
      [...document.querySelectorAll('a[href]')]
        .filter(a => a.origin === location.origin)
        .map(a => a.pathname + a.search)
      """;

  private final Visitor visitor;
  private final Deque<String> open = new ArrayDeque<>();
  private final Set<String> known = new LinkedHashSet<>();
  private final Map<String, Integer> alike = new HashMap<>();
  private final List<String> wrong = new ArrayList<>();
  private int visited;

  Crawler(Visitor visitor, List<String> starts) {
    this.visitor = visitor;
    starts.forEach(this::offer);
  }

  /** All faults met, each with its page. */
  List<String> crawl(Consumer<Page> look) {
    while (!open.isEmpty() && visited < PAGES) {
      visit(open.remove(), look);
    }
    return List.copyOf(wrong);
  }

  int visited() {
    return visited;
  }

  private void visit(String path, Consumer<Page> look) {
    Page page = visitor.page();
    visited++;
    try {
      Response answer = visitor.go(path);
      page.waitForLoadState();
      if (answer != null && isPage(answer)) {
        look.accept(page);
        links(page).forEach(this::offer);
      }
    } catch (PlaywrightException e) {
      wrong.add(path + ": " + e.getMessage());
    }
    List<String> faults = visitor.takeWrong();
    if (!REFUSALS_ON_SHOW.matcher(path).matches()) {
      faults.forEach(fault -> wrong.add(path + ": " + fault));
    }
  }

  private static boolean isPage(Response answer) {
    String type = answer.headerValue("content-type");
    return type != null && type.startsWith("text/html");
  }

  private static List<String> links(Page page) {
    return ((List<?>) page.evaluate(LINKS)).stream().map(String::valueOf).toList();
  }

  /**
   * Files and the choice of larger text are not pages, and of pages that differ by their subject a
   * few will do.
   */
  private void offer(String path) {
    boolean file =
        path.startsWith("/documents/") || path.startsWith("/static") || FILE.matcher(path).find();
    boolean leadsBack = path.startsWith("/text/");
    if (file || leadsBack || !known.add(path)) {
      return;
    }
    if (alike.merge(ID.matcher(path).replaceAll("*"), 1, Integer::sum) <= ALIKE) {
      open.add(path);
    }
  }
}
