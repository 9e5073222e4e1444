package cn.zhicheng.journeys.pages;

import cn.zhicheng.journeys.Visitor;

/** 「单位注册」 after the first sign-on (FAQ-U6 to U8). */
public final class RegisterUnitPage {
  private final Visitor visitor;

  public RegisterUnitPage(Visitor visitor) {
    this.visitor = visitor;
    visitor.arrive("单位注册");
  }

  public RegisterUnitPage place(String city, String county, String department) {
    visitor.choose("属地（市）", city);
    visitor.choose("属地（县区）", county);
    visitor.choose("业务主管部门", department);
    return this;
  }

  public RegisterUnitPage about(String nature, String contact, String mobile, String address) {
    visitor.choose("单位性质", nature);
    visitor.fill("联系人", contact);
    visitor.fill("联系人手机", mobile);
    visitor.fill("单位地址", address);
    return this;
  }

  public void submit() {
    visitor.press("提交");
    visitor.arrive("任务中心");
  }
}
