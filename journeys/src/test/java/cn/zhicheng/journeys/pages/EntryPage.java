package cn.zhicheng.journeys.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.zhicheng.journeys.Visitor;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** 「新增」 and one entry of the library (FAQ-P18, P19). */
public final class EntryPage {
  private final Visitor visitor;

  EntryPage(Visitor visitor, String category) {
    this.visitor = visitor;
    visitor.arrive("新增" + category);
  }

  public EntryPage with(String label, String text) {
    visitor.fill(label, text);
    return this;
  }

  public EntryPage chosen(String label, String option) {
    visitor.choose(label, option);
    return this;
  }

  public EntryPage ticked(String label) {
    visitor.tick(AriaRole.CHECKBOX, label);
    return this;
  }

  public EntryPage attached(String label, Path... files) {
    visitor.attach(label, files);
    return this;
  }

  /** The grey 「提交」 says why. */
  public EntryPage refusesToSubmit(String sentence) {
    assertThat(visitor.button("提交")).hasAttribute("aria-disabled", "true");
    assertThat(visitor.page().locator(".refused-why")).containsText(sentence);
    return this;
  }

  /** 「提交」 to the unit. */
  public void submit(String title) {
    visitor.press("提交");
    shows(title, "待审核");
  }

  /** 「保存草稿」. */
  public void save(String title) {
    visitor.press("保存草稿");
    shows(title, "草稿");
  }

  private void shows(String title, String state) {
    visitor.arrive(Pattern.compile(Visitor.literally(title)), title);
    visitor.sees(state);
  }
}
