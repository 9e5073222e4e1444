package cn.zhicheng.journeys.pages;

import cn.zhicheng.journeys.Visitor;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** 「评审计划管理」 of organisers and of the bureaus that approve their plans. */
public final class PlanDeskPage {
  private final Visitor visitor;

  private PlanDeskPage(Visitor visitor) {
    this.visitor = visitor;
  }

  /** The plan of that name among those in a state. */
  public static PlanDeskPage open(Visitor visitor, String state, String plan) {
    visitor.menu("评审计划管理");
    visitor.arrive("评审计划管理");
    visitor
        .page()
        .getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("按状态查看"))
        .getByRole(
            AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + state)))
        .click();
    visitor.row(plan).getByRole(AriaRole.LINK).click();
    visitor.arrive(Pattern.compile(plan), plan);
    return new PlanDeskPage(visitor);
  }

  public PlanDeskPage sees(String... words) {
    for (String word : words) {
      visitor.sees(word);
    }
    return this;
  }

  /** 「批准发布」 and its confirmation. */
  public void approve() {
    visitor.press("批准发布");
    visitor.press("确认批准发布");
    visitor.sees("已发布");
    visitor.mustBeFaultless();
  }

  /** 「复制为下一年度」: a draft whose days are moved on by a year. */
  public void copy() {
    visitor.press("复制为下一年度");
    visitor.sees("计划各部分");
    visitor.mustBeFaultless();
  }
}
