package cn.zhicheng.journeys;

import cn.zhicheng.journeys.pages.LibraryPage;

/** The five entries of the story, as 王䶮 types them. */
final class StoryLibrary {
  private StoryLibrary() {}

  static void enter(Visitor person, String paper) {
    education(person);
    qualification(person);
    work(person);
    hours(person);
    paper(person, paper);
  }

  static void education(Visitor person) {
    LibraryPage.open(person)
        .add("学历学位")
        .with("学校名称", "安徽师范大学")
        .with("所学专业", "汉语言文学")
        .chosen("学历", "本科")
        .chosen("学位", "学士")
        .chosen("学习形式", "全日制")
        .with("入学年月", "2006-09")
        .with("毕业年月", "2010-07")
        .with("学制", "4")
        .with("毕业证书编号", "103701201005000001")
        .with("学位证书编号", "1037042010000001")
        .ticked("最高学历")
        .attached(
            "毕业证书",
            Papers.photographed(
                "毕业证书",
                "学生 王䶮，性别 男，一九八八年二月二十九日生，",
                "于二〇〇六年九月至二〇一〇年七月在本校",
                "汉语言文学专业四年制本科学习，修完教学计划",
                "规定的全部课程，成绩合格，准予毕业。",
                "",
                "安徽师范大学"))
        .attached("学位证书", Papers.scan("学位证书", "文学学士"))
        .submit("安徽师范大学");
  }

  private static void qualification(Visitor person) {
    LibraryPage.open(person)
        .add("专业技术资格")
        .chosen("职称系列", "中小学教师")
        .with("专业", "小学语文")
        .with("资格名称", "一级教师")
        .chosen("层级", "中级")
        .with("取得日期", "2018-11-30")
        .chosen("取得方式", "评审")
        .with("证书编号", "皖教 2018-0346")
        .with("审批机关", "合肥市人力资源和社会保障局")
        .ticked("现任资格")
        .attached("资格证书", Papers.scan("资格证书", "一级教师，小学语文"))
        .submit("一级教师");
  }

  private static void work(Visitor person) {
    LibraryPage.open(person)
        .add("工作经历")
        .with("开始年月", "2014-09")
        .with("工作单位", Cast.BODY)
        .with("部门", "教研室")
        .with("职务或岗位", "教研员")
        .with("从事何专业技术工作", "小学语文教研")
        .with("证明人", "李㛃")
        .attached("证明材料", Papers.scan("聘用合同", "岗位：教研员"))
        .submit("教研员");
  }

  private static void hours(Visitor person) {
    LibraryPage.open(person)
        .add("继续教育")
        .with("年度", "2025")
        .chosen("科目类别", "专业科目")
        .with("课程名称", "义务教育语文课程标准研修")
        .with("举办单位", "合肥市教师进修学校")
        .with("学时", "60")
        .with("完成日期", "2025-11-20")
        .attached("学时证明", Papers.scan("继续教育证书", "60 学时"))
        .submit("义务教育语文课程标准研修");
  }

  private static void paper(Visitor person, String title) {
    LibraryPage.open(person)
        .add("论文")
        .with("论文题目", title)
        .with("期刊名称", "江淮教研")
        .with("年、卷、期", "2024 年第 5 期")
        .with("发表日期", "2024-05-15")
        .chosen("作者身份", "第一作者")
        .with("本人排名", "1")
        .with("作者人数", "1")
        .with("内容提要", "以蜀山区十二所小学的实践，说明单元整体教学怎样由区域教研推动。")
        .ticked("代表作")
        .attached("封面", Papers.scan("江淮教研 2024 年第 5 期", "封面"))
        .attached("目录", Papers.scan("目录", title))
        .attached("正文", Papers.scan("论文正文", title))
        .submit(title);
  }
}
