package cn.zhicheng.journeys.pages;

import cn.zhicheng.journeys.Visitor;

/** 「申请退回」 from both sides: asked for in 「申报流程」, answered by the body that holds the file. */
public final class AskedReturnPage {
  private AskedReturnPage() {}

  /** From 「申报流程」. */
  public static void ask(Visitor person, String section, String reason) {
    person.follow("申请退回");
    person.arrive("申请退回");
    person.choose("要修改的内容", section);
    person.fill("申请原因", reason);
    person.press("提交申请");
    person.arrive("申报流程");
    person.sees(reason);
  }

  /** From 「审核」. */
  public static void agree(Visitor body, String reason) {
    body.follow("查看并答复");
    body.arrive("处理退回申请");
    body.sees(reason);
    body.press("同意退回");
    body.sees("退回");
    body.mustBeFaultless();
  }
}
