package cn.zhicheng.journeys.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.zhicheng.journeys.Visitor;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;

/** 「申报信息」: the application in the hands of the individual (FAQ-P30 to P36, P52 to P56). */
public final class ApplicationPage {
  private static final String BASICS = "基本信息";

  private final Visitor visitor;

  ApplicationPage(Visitor visitor) {
    this.visitor = visitor;
    visitor.arrive("申报信息");
  }

  /** The button of 「当前申报记录」: 「填报」 while it may be changed, else 「查看」. */
  public static ApplicationPage reopen(Visitor visitor, String button) {
    visitor.menu("职称申报");
    visitor.arrive("职称申报");
    visitor
        .page()
        .getByRole(AriaRole.ARTICLE)
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(button))
        .first()
        .click();
    return new ApplicationPage(visitor);
  }

  /** Types into a section and saves it. */
  public ApplicationPage write(String section, String label, String text) {
    open(section);
    visitor.fill(label, text);
    visitor.press("保存");
    visitor.isTold("已保存");
    return back(section);
  }

  public ApplicationPage photo(Path portrait) {
    open(BASICS);
    visitor.attach("选择照片", portrait);
    visitor.press("保存照片");
    visitor.isTold("照片已保存");
    assertThat(visitor.page().getByAltText("已上传的电子照片")).isVisible();
    return back(BASICS);
  }

  /** Imports all approved entries of a category. */
  public ApplicationPage takeAll(String section) {
    open(section);
    List<Locator> picks = visitor.page().locator("input[name=entry]").all();
    picks.forEach(Locator::check);
    visitor.press("保存导入");
    visitor.isTold("已导入 " + picks.size() + " 条");
    return back(section);
  }

  public ApplicationPage sees(String... words) {
    for (String word : words) {
      visitor.sees(word);
    }
    return this;
  }

  /** Submits and reads the receipt. */
  public void submit() {
    visitor.press("提交");
    visitor.arrive("提交回执");
    visitor.sees("次提交已于");
    visitor.sees("将依次经过的审核部门");
  }

  private void open(String section) {
    visitor
        .page()
        .getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("申报信息各部分"))
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(section).setExact(true))
        .click();
    visitor.arrive(section);
  }

  /** 「基本信息」 has several things to save and stays; the others lead back by themselves. */
  private ApplicationPage back(String section) {
    if (section.equals(BASICS)) {
      visitor.arrive(BASICS);
      visitor.follow("返回申报信息");
    }
    visitor.arrive("申报信息");
    return this;
  }
}
