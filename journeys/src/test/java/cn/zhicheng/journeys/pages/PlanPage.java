package cn.zhicheng.journeys.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.zhicheng.journeys.Visitor;
import com.microsoft.playwright.options.AriaRole;

/** 「职称申报」, a plan, 「马上申报」, the choice of title, the commitment (FAQ-P28 to P34). */
public final class PlanPage {
  private final Visitor visitor;

  private PlanPage(Visitor visitor) {
    this.visitor = visitor;
  }

  /** 「查看」 behind the plan of that name. */
  public static PlanPage open(Visitor visitor, String plan) {
    visitor.menu("职称申报");
    visitor.arrive("职称申报");
    visitor.row(plan).getByRole(AriaRole.LINK).click();
    visitor.arrive("职称申报申请计划");
    return new PlanPage(visitor);
  }

  /** The grey button says why. */
  public PlanPage refuses(String sentence) {
    assertThat(visitor.button("马上申报")).hasAttribute("aria-disabled", "true");
    visitor.sees(sentence);
    return this;
  }

  public PlanPage shows(String... words) {
    for (String word : words) {
      visitor.sees(word);
    }
    return this;
  }

  public ApplicationPage apply(String title, String specialty, String type) {
    visitor.follow("马上申报");
    visitor.arrive("申报职称选择");
    visitor.choose("申报职称", title);
    visitor.choose("申报专业", specialty);
    visitor.tick(AriaRole.RADIO, type);
    visitor.press("下一步：确认承诺书");
    visitor.arrive("职称申报承诺书");
    visitor.tick(AriaRole.CHECKBOX, "本人已认真阅读");
    visitor.press("确认承诺，进入申报");
    return new ApplicationPage(visitor);
  }
}
