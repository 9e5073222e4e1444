package cn.zhicheng.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The machine's own Chromium; Playwright brings none. */
final class Chromium implements AutoCloseable {
  /** Milliseconds. Two cores share database, product and browser. */
  static final double PATIENCE = 20_000;

  private final Playwright playwright;
  private final Browser browser;

  Chromium() {
    var options = new Playwright.CreateOptions();
    options.setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
    playwright = Playwright.create(options);
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(executable()))
                    .setTimeout(120_000)
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--lang=zh-CN")));
  }

  Browser browser() {
    return browser;
  }

  private static String executable() {
    String named = System.getenv("CHROMIUM");
    return named == null || named.isBlank() ? "/usr/bin/chromium" : named;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
