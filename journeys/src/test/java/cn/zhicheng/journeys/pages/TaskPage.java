package cn.zhicheng.journeys.pages;

import cn.zhicheng.journeys.Visitor;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** 「任务中心」 of every auditor (FAQ-U12). */
public final class TaskPage {
  private final Visitor visitor;

  private TaskPage(Visitor visitor) {
    this.visitor = visitor;
  }

  public static TaskPage open(Visitor visitor) {
    visitor.menu("任务中心");
    visitor.arrive("任务中心");
    return new TaskPage(visitor);
  }

  /** Filters by kind and opens the person's task. */
  public void audit(String kind, String person) {
    visitor
        .page()
        .getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("任务类型"))
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(kind))
        .click();
    visitor.arrive("任务中心");
    visitor.row(person).getByRole(AriaRole.LINK).click();
  }
}
