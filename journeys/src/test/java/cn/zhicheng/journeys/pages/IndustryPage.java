package cn.zhicheng.journeys.pages;

import cn.zhicheng.journeys.Visitor;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** 「个人业绩库」→「行业专用」 (FAQ-P25). */
public final class IndustryPage {
  private final Visitor visitor;

  private IndustryPage(Visitor visitor) {
    this.visitor = visitor;
  }

  public static IndustryPage open(Visitor visitor) {
    LibraryPage.open(visitor);
    visitor.follow("行业专用");
    visitor.arrive("个人业绩库");
    return new IndustryPage(visitor);
  }

  /** 「新增」 beside a category. */
  public EntryPage add(String category) {
    link(category, "新增");
    return new EntryPage(visitor, category);
  }

  /** 「查看」 beside a category: its entries. */
  public void list(String category) {
    link(category, "查看");
    visitor.arrive(category);
  }

  private void link(String category, String label) {
    visitor
        .page()
        .getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(category).setExact(true))
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(label))
        .click();
  }
}
