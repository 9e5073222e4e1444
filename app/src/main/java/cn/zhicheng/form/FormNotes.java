package cn.zhicheng.form;

import java.util.List;

/** 「填表说明」, the same on paper and in Word. */
public final class FormNotes {
  public static final List<String> LINES =
      List.of(
          "本表由安徽省专业技术人员综合管理服务平台根据申报人填报并经各级审核的信息生成，供评审专业技术资格时使用。",
          "基本情况至专业技术工作总结由申报人填写，所在单位核对；推荐、审核和评审意见由相应单位填写。",
          "内容应当真实、具体，与佐证材料一致。没有内容的栏目印「无」，印出后不得自行涂改、增删。",
          "本表用 A4 纸双面打印，左侧装订。各级意见栏由负责人签字并加盖公章后生效。",
          "每页页脚的数据校验码由全部内容计算得出。各页校验码应当相同，与平台所载不一致的，以平台为准。",
          "姓名等用字以居民身份证为准。字库暂缺的字印作「〓」，并在附页注明编码，由单位手写补正后盖章。");

  private FormNotes() {}
}
