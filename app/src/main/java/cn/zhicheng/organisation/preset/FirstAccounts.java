package cn.zhicheng.organisation.preset;

import cn.zhicheng.identity.Accounts;
import cn.zhicheng.identity.InitialPassword;
import cn.zhicheng.identity.InitialPasswords;
import cn.zhicheng.identity.IssuePresetAccount;
import cn.zhicheng.identity.Role;
import cn.zhicheng.organisation.NewOrganisation;
import cn.zhicheng.organisation.OrganisationKind;
import cn.zhicheng.organisation.Organisations;
import cn.zhicheng.organisation.UnitDetails;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Begins an installation: while nobody acts for operations, makes the account that does and, where
 * the province has no human-resources authority yet, that body with its account. Both passwords
 * must be changed at the first sign-on. From then on every account is asked for on the platform
 * (FAQ-U4).
 */
@Component
@Order(10)
class FirstAccounts implements ApplicationRunner {
  private static final int SHORTEST = 12;
  private final Setup setup;
  private final Accounts accounts;
  private final Organisations organisations;
  private final InitialPasswords passwords;
  private final IssuePresetAccount issue;
  private final TransactionTemplate transaction;

  FirstAccounts(
      Setup setup,
      Accounts accounts,
      Organisations organisations,
      InitialPasswords passwords,
      IssuePresetAccount issue,
      TransactionTemplate transaction) {
    this.setup = setup;
    this.accounts = accounts;
    this.organisations = organisations;
    this.passwords = passwords;
    this.issue = issue;
    this.transaction = transaction;
  }

  @Override
  public void run(ApplicationArguments started) {
    make(setup);
  }

  /**
   * Makes what is missing; nothing without a password, or once there is an operator.
   *
   * @throws IllegalStateException when the password has fewer than 12 characters
   */
  void make(Setup wanted) {
    if (wanted.password().isEmpty() || accounts.operated()) {
      return;
    }
    if (wanted.password().length() < SHORTEST) {
      throw new IllegalStateException(
          "ZHICHENG_SETUP_PASSWORD must have at least %d characters".formatted(SHORTEST));
    }
    InitialPassword operators = passwords.of(wanted.password());
    InitialPassword bureaus = passwords.of(wanted.password());
    transaction.executeWithoutResult(status -> {
      issue.first(Role.OPS, null, wanted.operator(), "系统运维", operators);
      if (organisations.bureauOf(UnitDetails.PROVINCE).isEmpty()) {
        bureau(wanted, bureaus);
      }
    });
  }

  private void bureau(Setup wanted, InitialPassword password) {
    var body =
        organisations.add(
            NewOrganisation.authority(
                OrganisationKind.BUREAU, wanted.bureauName(), UnitDetails.PROVINCE));
    issue.first(Role.BUREAU, body.id(), wanted.bureau(), "主管理员", password);
  }
}
