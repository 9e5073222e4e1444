package cn.zhicheng.journeys.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.zhicheng.journeys.Visitor;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** 「业绩档案」 of a unit: one by one or many at once (FAQ-U10, U11). */
public final class AchievementAuditPage {
  private final Visitor visitor;

  private AchievementAuditPage(Visitor visitor) {
    this.visitor = visitor;
  }

  public static AchievementAuditPage open(Visitor visitor) {
    visitor.menu("业绩档案");
    visitor.arrive("业绩档案");
    return new AchievementAuditPage(visitor);
  }

  /** 「审核」 behind one entry, 「审核通过」. */
  public AchievementAuditPage approve(String title, String opinion) {
    visitor.row(title).getByRole(AriaRole.LINK).click();
    visitor.arrive(Pattern.compile(Visitor.literally(title)), "审核业绩");
    visitor.fill("审核意见", opinion);
    visitor.press("审核通过");
    visitor.isTold("审核");
    return open(visitor);
  }

  /** Everything that is ticked, 「批量审核」, 「审核通过」: the result stands line by line. */
  public void approveAll(int count) {
    Locator picks = visitor.page().getByRole(AriaRole.CHECKBOX);
    assertThat(picks).hasCount(count);
    picks.all().forEach(Locator::check);
    visitor.press("批量审核");
    visitor.press("审核通过");
    visitor.sees("逐条结果");
    assertThat(visitor.page().getByText("已处理", new Page.GetByTextOptions().setExact(true)))
        .hasCount(count);
    visitor.arrive("业绩档案");
  }
}
