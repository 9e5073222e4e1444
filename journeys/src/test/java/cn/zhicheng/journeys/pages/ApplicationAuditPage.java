package cn.zhicheng.journeys.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.zhicheng.journeys.Visitor;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;

/** 「申报情况」 and the 审核 of one application, at every level (FAQ-U16 to U23). */
public final class ApplicationAuditPage {
  private final Visitor visitor;
  private final String person;

  private ApplicationAuditPage(Visitor visitor, String person) {
    this.visitor = visitor;
    this.person = person;
    visitor.arrive("审核：" + person);
  }

  /** Found by name among 「申报情况」, 「待审核」. */
  public static ApplicationAuditPage open(Visitor visitor, String person) {
    visitor.menu("职称申报");
    visitor.arrive("申报情况");
    visitor.fill("姓名或申报编号", person);
    visitor.press("查询");
    visitor.row(person).getByRole(AriaRole.LINK).click();
    return new ApplicationAuditPage(visitor, person);
  }

  /** Found among the tasks of 「任务中心」. */
  public static ApplicationAuditPage openTask(Visitor visitor, String person) {
    TaskPage.open(visitor).audit("职称申报", person);
    return new ApplicationAuditPage(visitor, person);
  }

  public ApplicationAuditPage sees(String... words) {
    for (String word : words) {
      visitor.sees(word);
    }
    return this;
  }

  /** The grey 「审核通过」 says why. */
  public ApplicationAuditPage refusesToPass(String sentence) {
    assertThat(visitor.button("审核通过")).hasAttribute("aria-disabled", "true");
    visitor.sees(sentence);
    return this;
  }

  /** What institutions state about the post, and the unit's proof. */
  public ApplicationAuditPage post(boolean occupies, String explanation, Path proof) {
    visitor.tick(AriaRole.RADIO, occupies ? "是" : "否");
    visitor.fill("相应说明", explanation);
    return notice(proof);
  }

  /** Companies state no post. */
  public ApplicationAuditPage seesNoPosts() {
    assertThat(visitor.page().getByText("是否占用岗位数")).hasCount(0);
    return this;
  }

  /** 单位公示 and the unit's proof. */
  public ApplicationAuditPage notice(Path proof) {
    visitor.tick(AriaRole.RADIO, "没有公示");
    visitor.fill("公示说明", "由主管部门统一公示");
    visitor.attach("单位相关证明材料", proof);
    return this;
  }

  /** 「标记问题」 on a whole section. */
  public ApplicationAuditPage mark(String section, String reason, String problem) {
    Locator mark = part(section).locator("details.mark").last();
    mark.locator("summary").click();
    mark.getByLabel("问题类型").selectOption(new SelectOption().setLabel(reason));
    mark.getByLabel("需要修改的内容").fill(problem);
    return this;
  }

  /** Where the text differs from what this body decided on before. */
  public ApplicationAuditPage seesChange(String section, String before, String now) {
    visitor.sees("与您上次审核时相比");
    assertThat(part(section)).containsText("有变化");
    assertThat(part(section)).containsText(now);
    assertThat(visitor.page().locator("#changes del").first()).containsText(before);
    return this;
  }

  public ApplicationAuditPage seesNothingChangedBefore() {
    assertThat(visitor.page().getByText("与您上次审核时相比")).hasCount(0);
    return this;
  }

  public void pass(String opinion) {
    decide("审核通过", opinion, "已审核通过");
  }

  public void giveBack(String message) {
    visitor.fill("审核意见", message);
    visitor.press("退回");
    visitor.press("确认退回");
    visitor.isTold("「" + person + "」的申报已退回申报人修改");
    visitor.mustBeFaultless();
  }

  private void decide(String button, String opinion, String done) {
    visitor.fill("审核意见", opinion);
    visitor.press(button);
    visitor.isTold("「" + person + "」的申报" + done);
    visitor.mustBeFaultless();
  }

  private Locator part(String section) {
    return visitor
        .page()
        .getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(section))
        .first();
  }
}
