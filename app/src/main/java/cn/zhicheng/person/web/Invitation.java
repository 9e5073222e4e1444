package cn.zhicheng.person.web;

import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The text by which a person asks their unit to register (FAQ-P14). */
final class Invitation {
  private static final String STEPS =
      """
      %s：
      您好！本单位人员要申报职称，需要单位先在「安徽省专业技术人员综合管理服务平台」完成注册。请安排负责人这样办理：
      1. 用谷歌浏览器或者 360 安全浏览器极速模式打开 %s ，点击「职称申报」进入登录页。
      2. 点击「单位登录」下方的「前往政务网」，在「法人用户」框用单位的法人账号登录；没有账号的，先点击框下方的「注册」。
      3. 首次登录后，按提示选择属地、完善单位信息并提交，单位注册就完成了。
      4. 以后在「人员注册审核」中审核本单位人员提交的绑定申请。
      没有统一社会信用代码，或者与集团共用代码的单位，请联系属地人社部门办理内置账号。\
      """;

  private Invitation() {}

  /**
   * @param unit name of the unit invited
   * @param waiting how many people wait for it; 0 says nothing about it
   */
  static String text(String unit, int waiting) {
    String home = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    String text = STEPS.formatted(unit, home + "/");
    return waiting == 0 ? text : text + "\n目前有 " + waiting + " 人在平台上等待贵单位注册。";
  }
}
