package cn.zhicheng.journeys.pages;

import cn.zhicheng.journeys.Visitor;
import com.microsoft.playwright.options.AriaRole;

/** 「人员注册审核」 of a unit (FAQ-U15). */
public final class BindingAuditPage {
  private final Visitor visitor;

  private BindingAuditPage(Visitor visitor) {
    this.visitor = visitor;
  }

  public static BindingAuditPage open(Visitor visitor, String person) {
    visitor.menu("人员注册审核");
    visitor.arrive("人员注册审核");
    visitor.row(person).getByRole(AriaRole.LINK).click();
    visitor.arrive("审核人员注册：" + person);
    return new BindingAuditPage(visitor);
  }

  public BindingAuditPage sees(String... words) {
    for (String word : words) {
      visitor.sees(word);
    }
    return this;
  }

  public void approve(String opinion) {
    visitor.fill("审核意见", opinion);
    visitor.press("审核通过");
    visitor.arrive("人员注册审核");
  }
}
