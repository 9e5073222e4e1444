package cn.zhicheng.form;

/**
 * The front page.
 *
 * @param number the application number, also on every page and in the code
 * @param year the plan year, as in 「2026」
 * @param unit the employer at the time of application
 * @param name the person
 * @param currentTitle 现任专业技术职务, empty for none
 * @param appliedTitle 申报（评审）任职资格
 * @param series 系列
 * @param specialty 申报专业
 * @param applicationType 申报类型, as in 「正常申报」
 * @param date 填表时间, as in 「2026年9月21日」
 * @param committee the committee the form goes to, empty while it is not known
 */
public record FormCover(
    String number,
    String year,
    String unit,
    String name,
    String currentTitle,
    String appliedTitle,
    String series,
    String specialty,
    String applicationType,
    String date,
    String committee) {}
