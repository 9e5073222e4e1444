package cn.zhicheng.application;

import java.util.List;

/** 「职称申报承诺书」: the text an individual confirms before an application exists (FAQ-P31). */
public final class Commitment {
  /** Stored with each application; a changed text gets a new one. */
  public static final String VERSION = "2026-1";

  /** The paragraphs, in order. */
  public static final List<String> TEXT =
      List.of(
          "本人自愿申报专业技术资格，已阅读并了解本次评审计划的条件和要求，并郑重承诺：",
          "一、所填写的信息真实、准确、完整，与本人档案和实际情况一致。",
          "二、所提交的学历、资格、业绩、论文等材料均为本人所有，真实有效，不存在伪造、剽窃、代写等行为。",
          "三、申报期间遵守职称评审纪律，不请托、不打招呼，不干扰评审工作。",
          "四、在一个申报年度内只申报一次职称，不通过其他渠道重复申报。",
          "五、如违反以上承诺，自愿接受取消申报资格、撤销已取得的专业技术资格、记入诚信档案等处理，并承担相应责任。");

  private Commitment() {}

  /** The paragraphs of a version; empty for one that is not known. */
  static List<String> of(String version) {
    return version.equals(VERSION) ? TEXT : List.of();
  }
}
