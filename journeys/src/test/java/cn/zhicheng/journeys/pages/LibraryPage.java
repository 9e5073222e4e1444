package cn.zhicheng.journeys.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.zhicheng.journeys.Visitor;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** 「个人业绩库」 (FAQ-P16 to P20). */
public final class LibraryPage {
  private final Visitor visitor;

  private LibraryPage(Visitor visitor) {
    this.visitor = visitor;
  }

  public static LibraryPage open(Visitor visitor) {
    visitor.menu("个人业绩库");
    visitor.arrive("个人业绩库");
    return new LibraryPage(visitor);
  }

  /** 「新增」 beside a category. */
  public EntryPage add(String category) {
    card(category)
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("新增").setExact(true))
        .click();
    return new EntryPage(visitor, category);
  }

  public LibraryPage counts(String category, String state) {
    assertThat(card(category)).containsText(state);
    return this;
  }

  private Locator card(String category) {
    return visitor
        .page()
        .getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(category).setExact(true));
  }
}
