package cn.zhicheng.application.web;

import cn.zhicheng.application.TitleChoice;
import cn.zhicheng.plan.Plan;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.web.Detail;
import cn.zhicheng.web.Option;
import java.util.List;

/** 「申报职称选择」 and, with the choice made, 「职称申报承诺书」. */
public record ChoicePage(
    Plan plan,
    String series,
    List<Option> titles,
    List<Option> specialties,
    List<Option> types,
    TitleChoice chosen,
    List<Detail> summary,
    Problems problems) {
  public String path() {
    return "/applications/plans/" + plan.id();
  }
}
