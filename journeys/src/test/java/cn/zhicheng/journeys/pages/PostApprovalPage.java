package cn.zhicheng.journeys.pages;

import cn.zhicheng.journeys.Visitor;
import java.nio.file.Path;

/** 「管理设置」, 「岗位核准信息」, 「新增」: unchangeable once confirmed (FAQ-U20, U21). */
public final class PostApprovalPage {
  private final Visitor visitor;

  private PostApprovalPage(Visitor visitor) {
    this.visitor = visitor;
  }

  public static PostApprovalPage add(Visitor visitor) {
    visitor.menu("岗位核准信息");
    visitor.arrive("岗位核准信息");
    visitor.follow("新增");
    visitor.arrive("新增岗位核准信息");
    return new PostApprovalPage(visitor);
  }

  public PostApprovalPage posts(String seniorFull, String seniorAssoc, String mid, String junior) {
    visitor.fill("正高级岗位数", seniorFull);
    visitor.fill("副高级岗位数", seniorAssoc);
    visitor.fill("中级岗位数", mid);
    visitor.fill("初级岗位数", junior);
    return this;
  }

  public void submit(String year, Path sheet) {
    visitor.choose("核准年度", year);
    visitor.attach("岗位核准表", sheet);
    visitor.press("下一步：核对");
    visitor.arrive("核对岗位核准信息");
    visitor.press("确认提交，提交后不可更改");
    visitor.arrive("岗位核准信息");
    visitor.isTold("岗位核准信息已提交");
  }
}
