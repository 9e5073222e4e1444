package cn.zhicheng.journeys.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.zhicheng.journeys.Visitor;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** 「个人注册」 after the first sign-on (FAQ-P7 to P12). */
public final class RegisterPersonPage {
  private final Visitor visitor;

  public RegisterPersonPage(Visitor visitor) {
    this.visitor = visitor;
    visitor.arrive("个人注册");
  }

  public RegisterPersonPage personal(String ethnicity, String workStart, String series) {
    visitor.choose("民族", ethnicity);
    visitor.fill("参加工作时间", workStart);
    visitor.choose("申报系列", series);
    return this;
  }

  /** 「是」, 「选择单位」, search, 「选择」. */
  public RegisterPersonPage unit(String part, String name) {
    visitor.tick(AriaRole.RADIO, "是");
    visitor.press("选择单位");
    visitor.page().getByLabel("单位名称").fill(part);
    visitor
        .page()
        .getByRole(
            AriaRole.BUTTON,
            new Page.GetByRoleOptions()
                .setName(Pattern.compile("^选择\\s*" + Visitor.literally(name))))
        .click();
    visitor.arrive("个人注册");
    visitor.sees(name);
    return this;
  }

  public RegisterPersonPage post(String kind, String post, String reason) {
    visitor.choose("人员类别", kind);
    visitor.fill("岗位", post);
    visitor.fill("申请说明", reason);
    return this;
  }

  /** 「是」, 「选择单位」, a search that finds nothing, and the dialog closed again (FAQ-P13). */
  public RegisterPersonPage looksInVainFor(String unit) {
    visitor.tick(AriaRole.RADIO, "是");
    visitor.press("选择单位");
    visitor.page().getByLabel("单位名称").fill(unit);
    visitor.sees("说明您所在的单位还没有在本系统注册");
    visitor.press("关闭");
    return this;
  }

  /** 「我的单位尚未注册」, below 「否」 (FAQ-P14). */
  public RegisterPersonPage waitFor(String unit) {
    visitor.fill("我的单位尚未注册", unit);
    return this;
  }

  /** What is typed still stands. */
  public RegisterPersonPage still(String label, String text) {
    assertThat(visitor.field(label)).hasValue(text);
    return this;
  }

  /** 「否」: the unit's fields are gone (FAQ-P8), it is chosen later in 「个人中心」. */
  public RegisterPersonPage withoutUnit() {
    visitor.tick(AriaRole.RADIO, "否");
    assertThat(visitor.page().getByLabel("申请说明").first()).isHidden();
    return this;
  }

  public void submit() {
    visitor.press("提交");
    visitor.arrive("个人中心");
  }
}
