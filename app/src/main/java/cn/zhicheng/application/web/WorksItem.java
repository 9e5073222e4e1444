package cn.zhicheng.application.web;

import cn.zhicheng.application.DraftView;
import cn.zhicheng.application.Item;
import cn.zhicheng.application.Section;
import cn.zhicheng.plan.PlanTerms;
import cn.zhicheng.web.TaskListItem;
import cn.zhicheng.web.Tone;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** 「代表作」 among the sections, where the plan asks for representative works. */
@Component
class WorksItem {
  Stream<TaskListItem> of(DraftView view) {
    PlanTerms terms = view.plan().terms();
    if (terms.representativeMax() == 0) {
      return Stream.empty();
    }
    long chosen = view.items().stream().filter(Item::representative).count();
    boolean missing =
        view.findings().stream().anyMatch(finding -> finding.section().equals(Section.WORKS));
    String word = chosen == 0 ? "未开始" : "待完善";
    return Stream.of(
        new TaskListItem(
            "代表作",
            "已选 %d 项，要求 %d 至 %d 项"
                .formatted(chosen, terms.representativeMin(), terms.representativeMax()),
            DraftPages.href(view.application(), Section.WORKS),
            missing ? Tone.NEUTRAL : Tone.SUCCESS,
            missing ? word : "已完成"));
  }
}
