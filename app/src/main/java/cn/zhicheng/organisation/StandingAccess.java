package cn.zhicheng.organisation;

import cn.zhicheng.shared.Verdict;

/**
 * Whether a body may do anything at all. The one answer before every act of every official: a body
 * that is stopped, merged or not yet approved reads, but decides nothing.
 */
public final class StandingAccess {
  private StandingAccess() {}

  public static Verdict mayAct(OrganisationStatus status) {
    return switch (status) {
      case ACTIVE -> Verdict.ALLOWED;
      case SUSPENDED -> Verdict.refuse("SUSPENDED", "本机构已被人社部门停用，只能查看，不能办理任何审核。需要恢复的，请联系属地人社部门。");
      case MERGED -> Verdict.refuse("MERGED", "本单位已并入其他单位，只能查看以前的记录，请改用合并后单位的账号办理。");
      case REGISTERING ->
          Verdict.refuse("NOT_APPROVED", "单位注册正在等待属地人社部门核准，核准后才能办理。", "/register/unit/waiting");
      case RETURNED ->
          Verdict.refuse("NOT_APPROVED", "单位注册已被属地人社部门退回，请修改后重新提交。", "/register/unit/waiting");
    };
  }
}
