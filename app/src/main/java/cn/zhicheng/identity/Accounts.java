package cn.zhicheng.identity;

import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.shared.Refusal;
import cn.zhicheng.shared.RefusedException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What other modules may do with accounts: finish a registration, preset an account. */
@Component
public class Accounts {
  private final AccountStore store;
  private final PasswordEncoder passwords;
  private final Sessions sessions;

  Accounts(AccountStore store, PasswordEncoder passwords, Sessions sessions) {
    this.store = store;
    this.passwords = passwords;
    this.sessions = sessions;
  }

  /**
   * What the portal told about an account whose registration is open.
   *
   * @throws NotFoundException when there is none or it is registered already
   */
  public PortalClaims pendingClaims(UUID account) {
    return store.claims(account).orElseThrow(() -> new NotFoundException("No open registration"));
  }

  /**
   * Ties a portal account to its person. Sign-ons of the same natural person by other doors end:
   * from now on those must know that this person's file is their own.
   *
   * @throws RefusedException when it has an owner already
   */
  @Transactional
  public void completePerson(UUID account, UUID person) {
    orRefuse(store.completePerson(account, person));
    store.otherDoors(account).forEach(sessions::endAll);
  }

  /** Whether anybody can act for operations. */
  public boolean operated() {
    return store.operated();
  }

  /**
   * Ties a portal account to its unit.
   *
   * @throws RefusedException when it has an owner already
   */
  @Transactional
  public void completeOrganisation(UUID account, UUID organisation) {
    orRefuse(store.completeOrganisation(account, organisation));
  }

  /**
   * Who acts under a portal account, which is made when the subject is new: for programs that stand
   * in for people, not for a browser's sign-on.
   */
  @Transactional
  public Actor portal(String subject, PortalClaims claims) {
    return store.atPortalSignOn(subject, claims).actor();
  }

  /** Creates an account that signs on by 「内置单位登录」 (FAQ-U4, FAQ-D2); says who acts under it. */
  @Transactional
  public Actor preset(
      Role role, UUID organisation, String loginName, String password, String displayName) {
    String hash = java.util.Objects.requireNonNull(passwords.encode(password));
    return presetHashed(role, organisation, loginName, hash, displayName);
  }

  /**
   * The same with a password hashed before: many accounts at once cost no time.
   *
   * @param organisation null for operations only
   */
  @Transactional
  public Actor presetHashed(
      Role role, @Nullable UUID organisation, String loginName, String hash, String displayName) {
    store.addPreset(role, organisation, loginName, hash, displayName);
    return store.byLoginName(loginName).orElseThrow().actor();
  }

  private static void orRefuse(boolean done) {
    if (!done) {
      throw new RefusedException(
          Refusal.of("ALREADY_REGISTERED", "该账号已完成注册，无需重复提交。请返回首页继续办理。", "/"));
    }
  }
}
