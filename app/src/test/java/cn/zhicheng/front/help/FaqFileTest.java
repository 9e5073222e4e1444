package cn.zhicheng.front.help;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.front.text.Terms;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FaqFileTest {
  private final Faq faq = new Faq();

  private List<FaqQuestion> all() {
    return faq.groups().stream().flatMap(group -> group.questions().stream()).toList();
  }

  @Test
  void everyKindOfUserFindsTheirQuestions() {
    assertThat(faq.groups().stream().map(FaqGroup::title))
        .containsExactly("个人", "用人单位", "业务主管部门与人社部门", "系统运维");
    assertThat(all()).hasSizeGreaterThanOrEqualTo(25);
    assertThat(all().stream().map(FaqQuestion::id)).doesNotHaveDuplicates();
    assertThat(all().stream().map(FaqQuestion::id)).allMatch(id -> id.matches("[a-z][a-z-]+"));
  }

  @Test
  void theAnswersUseTheFaqsLabelsToTheLetter() {
    String text = all().stream().map(FaqQuestion::words).collect(Collectors.joining("\n"));
    assertThat(text)
        .contains("个人登录", "前往安徽政务网", "个人用户", "注册", "忘记密码")
        .contains("选择所在单位", "是否同步注册单位", "选择单位", "选择", "申请说明", "提交")
        .contains("个人中心", "变更单位", "个人业绩库", "新增", "职称申报", "查看")
        .contains("职称申报申请计划", "马上申报", "申报职称选择", "职称申报承诺书", "当前申报记录")
        .contains("填报", "删除", "基本信息", "修改专业", "导出申报信息", "申报流程", "修改")
        .contains("单位登录", "前往政务网", "法人用户", "内置单位登录", "管理设置", "完善单位信息")
        .contains("属地", "业绩档案", "审核", "批量审核", "任务中心", "申报情况", "审核意见", "审核通过")
        .contains("人员注册审核", "岗位核准信息", "核准年度", "岗位核准表");
  }

  @Test
  void theBrowsersAreNamedWhereFilesDoNotShow() {
    FaqQuestion shown =
        all().stream().filter(q -> q.id().equals("file-not-shown")).findFirst().orElseThrow();
    assertThat(shown.words()).contains("谷歌浏览器", "360 安全浏览器极速模式");
  }

  @Test
  void questionsAreFoundByTheirAnswersTooAndGroupsWithoutOneAreLeftOut() {
    List<FaqGroup> found = faq.holding(Terms.of("岗位核准 事业单位"));
    assertThat(found).extracting(FaqGroup::id).containsExactly("unit");
    assertThat(found.getFirst().questions())
        .extracting(FaqQuestion::id)
        .contains("post-approval", "nature")
        .doesNotContain("region");
    assertThat(faq.holding(Terms.of("没有人会问这个"))).isEmpty();
  }
}
