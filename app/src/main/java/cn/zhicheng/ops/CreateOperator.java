package cn.zhicheng.ops;

import cn.zhicheng.identity.InitialPassword;
import cn.zhicheng.identity.InitialPasswords;
import cn.zhicheng.identity.IssuePresetAccount;
import cn.zhicheng.identity.Role;
import cn.zhicheng.shared.Problems;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes an account of operations from outside the pages, for when nobody can sign on to do so. */
@Component
class CreateOperator {
  private static final int LONGEST_NAME = 50;
  private final InitialPasswords passwords;
  private final IssuePresetAccount issue;
  private final TransactionTemplate transaction;

  CreateOperator(
      InitialPasswords passwords, IssuePresetAccount issue, TransactionTemplate transaction) {
    this.passwords = passwords;
    this.issue = issue;
    this.transaction = transaction;
  }

  /**
   * Makes it; journalled as the system's.
   *
   * @return its initial password, kept nowhere
   * @throws cn.zhicheng.shared.InvalidException when name or login name can't be taken
   */
  String create(String login, String name) {
    String holder = name.strip();
    new Problems()
        .check(holder.isEmpty() || holder.length() > LONGEST_NAME, "name", "请写使用人的姓名，最多 50 个字。")
        .orThrow();
    InitialPassword password = passwords.next();
    transaction.executeWithoutResult(
        status -> issue.first(Role.OPS, null, login, holder, password));
    return password.clear();
  }
}
