package cn.zhicheng.form;

import static cn.zhicheng.form.FormColumn.of;
import static cn.zhicheng.form.FormColumn.prose;

import java.util.List;

/** The registers every form has, with the columns of the national form (one row = these cells). */
public enum StandardTable {
  STUDY(
      "学习培训经历（包括参加学习、培训、国内外进修等）",
      of("起止年月", 16),
      prose("院校（培训机构）", 23),
      prose("专业（内容）", 18),
      of("学制", 7),
      of("学历／学位", 15),
      of("最高学历", 11),
      of("证明人", 10)),
  CONTINUING_EDUCATION(
      "继续教育情况", of("年度", 12), of("公需科目学时", 16), of("专业科目学时", 16), of("合计学时", 16), prose("备注", 40)),
  WORK(
      "工作经历", of("起止年月", 16), prose("单位", 30), prose("从事何专业技术工作", 24), of("职务", 18), of("证明人", 12)),
  ACHIEVEMENTS_BEFORE(
      "任现职前主要专业技术工作业绩登记",
      of("起止年月", 16),
      prose("专业技术工作名称（项目、课题、成果）", 24),
      prose("工作内容及本人作用（主持、参加、独立）", 34),
      prose("完成情况及效果（获何奖励、效益、专利）", 26)),
  ACHIEVEMENTS_AFTER("任现职后主要专业技术工作业绩登记", ACHIEVEMENTS_BEFORE.columns),
  PAPERS(
      "著作、论文及重要技术报告登记",
      of("时间", 12),
      prose("名称及内容提要", 38),
      prose("出版、登载、获奖或会议交流情况", 26),
      of("合（独）著译及本人排名", 15),
      of("代表作", 9)),
  EXAMS("考试成绩", of("时间", 16), of("种类", 20), prose("科目", 26), of("成绩", 14), prose("组织单位", 24)),
  APPRAISALS("年度及任期届满考核结果", of("年度", 20), of("考核结果", 24), prose("考核单位及备注", 56)),
  REWARDS(
      "奖惩情况",
      of("时间", 16),
      prose("名称", 34),
      of("级别／等次", 16),
      prose("授予（决定）单位", 22),
      of("本人排名", 12)),
  ATTACHMENTS(
      "附件清单", of("序号", 8), prose("材料名称", 42), prose("所属项目", 22), of("页数", 8), of("文件校验码", 20));

  private final String title;
  private final List<FormColumn> columns;

  StandardTable(String title, FormColumn... columns) {
    this(title, List.of(columns));
  }

  StandardTable(String title, List<FormColumn> columns) {
    this.title = title;
    this.columns = columns;
  }

  public String title() {
    return title;
  }

  public List<FormColumn> columns() {
    return columns;
  }
}
