package cn.zhicheng.journeys.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.zhicheng.journeys.Visitor;
import com.microsoft.playwright.options.AriaRole;

/** 「申报流程」: every level, what it said, and where the application lies now (FAQ-P51). */
public final class FlowPage {
  private final Visitor visitor;

  private FlowPage(Visitor visitor) {
    this.visitor = visitor;
  }

  /** 「申报流程」 in 「当前申报记录」. */
  public static FlowPage open(Visitor visitor) {
    visitor.menu("职称申报");
    visitor.arrive("职称申报");
    visitor.page().getByRole(AriaRole.ARTICLE).getByText("申报流程").first().click();
    visitor.arrive("申报流程");
    return new FlowPage(visitor);
  }

  /** The node where it lies now. */
  public FlowPage isAt(String step, String body) {
    var now = visitor.page().locator("[aria-current=step]").first();
    assertThat(now).containsText(step);
    assertThat(now).containsText(body);
    return this;
  }

  public FlowPage says(String... words) {
    for (String word : words) {
      visitor.sees(word);
    }
    return this;
  }
}
