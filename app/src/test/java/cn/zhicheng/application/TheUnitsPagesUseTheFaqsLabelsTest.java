package cn.zhicheng.application;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.person.PeopleCast;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the FAQ prints in 「」 stands on a unit's pages to the letter (FAQ-U26). */
@ProductTest
class TheUnitsPagesUseTheFaqsLabelsTest {
  @Autowired Cast cast;
  @Autowired Climb climb;
  @Autowired PeopleCast people;
  @Autowired Pages pages;

  private String texts(Actor unit, String... paths) {
    return List.of(paths).stream()
        .map(path -> pages.get(unit, path).text())
        .collect(Collectors.joining(" "));
  }

  @Test
  void theUnitFindsEveryLabelOfTheFaq() {
    Cast.Story story = cast.story();
    climb.to(story, story.unit());
    people.waiting("李娜", story.unit());
    assertThat(
            texts(
                story.unit(),
                "/tasks",
                "/bindings",
                "/achievement-audits",
                "/application-audits",
                "/application-audits/" + story.application(),
                "/settings/unit",
                "/settings/post-approvals",
                "/settings/post-approvals/new"))
        .contains(
            "管理设置", "完善单位信息", "属地", "业绩档案", "审核", "批量审核", "任务中心", "职称申报", "申报情况", "审核意见", "审核通过",
            "人员注册审核", "岗位核准信息", "新增", "核准年度", "岗位核准表");
  }
}
