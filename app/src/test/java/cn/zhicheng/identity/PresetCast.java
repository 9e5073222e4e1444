package cn.zhicheng.identity;

import cn.zhicheng.organisation.NewOrganisation;
import cn.zhicheng.organisation.Organisation;
import cn.zhicheng.organisation.OrganisationKind;
import cn.zhicheng.organisation.Organisations;
import cn.zhicheng.testing.Numbers;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionOperations;

/** Preset accounts as operations issue them, and bureaus that keep them. */
@Component
public class PresetCast {
  private final Organisations organisations;
  private final PresetAccounts accounts;
  private final IssuePresetAccount issue;
  private final InitialPasswords passwords;
  private final TransactionOperations transaction;

  PresetCast(
      Organisations organisations,
      PresetAccounts accounts,
      IssuePresetAccount issue,
      InitialPasswords passwords,
      TransactionOperations transaction) {
    this.organisations = organisations;
    this.accounts = accounts;
    this.issue = issue;
    this.passwords = passwords;
    this.transaction = transaction;
  }

  /** An account just issued, with the password on its slip. */
  public record Issued(UUID id, String loginName, String password, Organisation body) {}

  /** Of a department of this region. */
  public Issued department(String region) {
    return issued(Role.DEPARTMENT, body(OrganisationKind.DEPARTMENT, region));
  }

  public Issued bureauAccount(String region) {
    return issued(Role.BUREAU, body(OrganisationKind.BUREAU, region));
  }

  /** The official of a bureau, signed on. */
  public Actor bureau(String region) {
    return accounts.official(Role.BUREAU, body(OrganisationKind.BUREAU, region).id(), "陆平");
  }

  /** Somebody of operations with a real account. */
  public Actor operations() {
    return accounts.operations();
  }

  /** An official of a department beside this bureau. */
  public Actor beside(String region) {
    Organisation body = body(OrganisationKind.DEPARTMENT, region);
    return accounts.official(Role.DEPARTMENT, body.id(), "方静");
  }

  /** Signs an issued account on and gives it a password of its own. */
  public Door home(MockMvc mvc, Issued account, String own) {
    Door door = new Door(mvc, address());
    door.signOn(account.loginName(), account.password());
    door.changePassword(account.password(), own);
    return door;
  }

  /** A client address nobody used in this run. */
  public static String address() {
    UUID random = UUID.randomUUID();
    return "10.%d.%d.%d"
        .formatted(
            random.getMostSignificantBits() & 255,
            random.getLeastSignificantBits() & 255,
            (random.getLeastSignificantBits() >> 8) & 255);
  }

  private Organisation body(OrganisationKind kind, String region) {
    return organisations.add(
        NewOrganisation.authority(kind, kind.label() + UUID.randomUUID(), region));
  }

  private Issued issued(Role role, Organisation body) {
    InitialPassword password = passwords.next();
    String login = "t" + UUID.randomUUID().toString().replace("-", "").substring(0, 20);
    UUID id =
        transaction.execute(status ->
            issue.issue(
                SignedOn.operations(), role, body.id(), login, "沈青", Numbers.idNo(), password));
    return new Issued(java.util.Objects.requireNonNull(id), login, password.clear(), body);
  }
}
