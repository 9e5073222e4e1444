package cn.zhicheng.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One person at one browser. Speaks of pages by what is written on them, and fails at the next page
 * when anything went wrong on the one before.
 */
public final class Visitor implements AutoCloseable {
  private final String name;
  private final String home;
  private final Screen screen;
  private final BrowserContext context;
  private Page page;
  private final Watch watch;

  private Visitor(String name, String home, Screen screen, BrowserContext context) {
    this.name = name;
    this.home = home;
    this.screen = screen;
    this.context = context;
    this.watch = new Watch(context);
    this.page = context.newPage();
  }

  static Visitor enter(String name, Browser browser, String home, Screen screen) {
    boolean phone = screen == Screen.PHONE;
    var options =
        new Browser.NewContextOptions()
            .setViewportSize(screen.width(), screen.height())
            .setLocale("zh-CN")
            .setTimezoneId("Asia/Shanghai")
            .setHasTouch(phone)
            .setIsMobile(phone)
            .setDeviceScaleFactor(1);
    var visitor = new Visitor(name, home, screen, browser.newContext(options));
    visitor.page.setDefaultTimeout(Chromium.PATIENCE);
    visitor.page.setDefaultNavigationTimeout(Chromium.PATIENCE * 2);
    return visitor;
  }

  public Page page() {
    return page;
  }

  /** {@code http://localhost:12345}, without slash. */
  String home() {
    return home;
  }

  /** Another tab of the same browser is the one that is looked at from now on. */
  void goOnIn(Page tab) {
    page = tab;
    page.setDefaultTimeout(Chromium.PATIENCE);
    page.setDefaultNavigationTimeout(Chromium.PATIENCE * 2);
  }

  public Screen screen() {
    return screen;
  }

  /** Types a path of the product into the address bar. */
  public @Nullable Response go(String path) {
    return page.navigate(home + path);
  }

  /** The page with this heading is there, whole and without faults. */
  public void arrive(String heading) {
    arrive(Pattern.compile("^\\s*" + literally(heading) + "\\s*$"), heading);
  }

  /** As {@link #arrive(String)}, for headings that carry a name. */
  public void arrive(Pattern heading, String shot) {
    assertThat(page.locator("h1")).hasText(heading);
    page.waitForLoadState();
    Shots.take(page, name, shot);
    mustBeFaultless();
  }

  /** Nothing went wrong so far, and on a phone nothing sticks out sideways. */
  public void mustBeFaultless() {
    assertThat(watch.takeWrong())
        .as("what went wrong for %s before %s", name, page.url())
        .isEmpty();
    if (screen == Screen.PHONE) {
      Object over =
          page.evaluate(
              "document.documentElement.scrollWidth - document.documentElement.clientWidth");
      assertThat(((Number) over).intValue())
          .as("pixels to scroll sideways on %s", page.url())
          .isZero();
    }
  }

  /** What went wrong since it was asked last. */
  List<String> takeWrong() {
    return watch.takeWrong();
  }

  /** Waits for the way through the doors to end on a page of the product. */
  void settle() {
    page.waitForURL(address -> address.startsWith(home + "/"));
    page.waitForLoadState();
    mustBeFaultless();
  }

  /** The next refusals with these states are part of the story. */
  public void expectRefusals(Integer... statuses) {
    watch.expect(statuses);
  }

  public void press(String label) {
    button(label).click();
  }

  public void follow(String label) {
    link(label).first().click();
  }

  /** An entry of the main menu; on a phone the menu is opened first. */
  public void menu(String label) {
    if (screen == Screen.PHONE) {
      press("打开菜单");
    }
    page.getByRole(AriaRole.NAVIGATION, named("主菜单"))
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(label))
        .click();
  }

  public void fill(String label, String text) {
    field(label).fill(text);
  }

  public void choose(String label, String option) {
    field(label).selectOption(new SelectOption().setLabel(option));
  }

  public void attach(String label, Path... files) {
    controls(label).setInputFiles(files);
  }

  /** A checkbox or radio button; its label may go on with a hint. */
  public void tick(AriaRole role, String label) {
    page.getByRole(role, new Page.GetByRoleOptions().setName(startsWith(label)))
        .locator("visible=true")
        .first()
        .check();
  }

  public void sees(String text) {
    assertThat(page.locator("body")).containsText(text);
  }

  /** What a form that saves itself says of its state. */
  void seesSaveState(String sentence) {
    assertThat(page.locator("[data-save-state]"))
        .containsText(Pattern.compile(literally(sentence)));
  }

  /** Goes on from the field that was filled, which saves it. */
  void leaveField() {
    page.locator(":focus").press("Tab");
  }

  /** The sentence on top of the page after something was done. */
  public void isTold(String sentence) {
    assertThat(page.locator("[data-flash]")).containsText(sentence);
  }

  public Locator button(String label) {
    return page.getByRole(AriaRole.BUTTON, exactly(label)).locator("visible=true");
  }

  public Locator link(String label) {
    return page.getByRole(AriaRole.LINK, exactly(label)).locator("visible=true");
  }

  /** The row of a table in which this text stands. */
  public Locator row(String text) {
    return page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText(text)).first();
  }

  /** A control by its label, with or without the sign that it must be filled in. */
  public Locator field(String label) {
    return controls(label).locator("visible=true");
  }

  public Download download(String label) {
    return page.waitForDownload(() -> follow(label));
  }

  private static Page.GetByRoleOptions exactly(String label) {
    return new Page.GetByRoleOptions().setName(label).setExact(true);
  }

  private static Page.GetByRoleOptions named(String label) {
    return new Page.GetByRoleOptions().setName(label);
  }

  /** The text as a regular expression, which the browser reads as well. */
  public static String literally(String text) {
    return text.replaceAll("[.*+?^${}()|\\[\\]\\\\/]", "\\\\$0");
  }

  /** Regions carry labels too; only what can be filled in counts. */
  private Locator controls(String label) {
    var whole = Pattern.compile("^\\s*" + literally(label) + "\\s*(\\*\\s*（必填）)?\\s*$");
    return page.getByLabel(whole).and(page.locator("input, select, textarea"));
  }

  private static Pattern startsWith(String label) {
    return Pattern.compile("^" + literally(label));
  }

  void remember(String step) {
    Shots.failure(page, name, step);
  }

  @Override
  public void close() {
    context.close();
  }
}
