package cn.zhicheng.journeys;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Pictures of pages: all of them when {@code SHOTS} names a folder, and of what failed. */
final class Shots {
  private static final @Nullable String FOLDER = System.getenv("SHOTS");
  private static int count;

  private Shots() {}

  /** The whole page in both sizes, numbered in the order of the story. */
  static void take(Page page, String who, String what) {
    if (FOLDER == null || FOLDER.isBlank()) {
      return;
    }
    String name = "%03d-%s-%s".formatted(++count, who, what.replaceAll("[\\\\/:\\s]+", "-"));
    var before = page.viewportSize();
    for (Screen screen : Screen.values()) {
      page.setViewportSize(screen.width(), screen.height());
      save(page, Path.of(FOLDER, screen.name().toLowerCase(), name + ".png"));
    }
    page.setViewportSize(before.width, before.height);
  }

  /** Where a journey broke off. */
  static void failure(Page page, String who, String step) {
    save(page, Path.of("target", "failures", step + "-" + who + ".png"));
  }

  private static void save(Page page, Path file) {
    page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
  }
}
