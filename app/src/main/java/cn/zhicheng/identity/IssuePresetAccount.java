package cn.zhicheng.identity;

import cn.zhicheng.identity.preset.AccountDeed;
import cn.zhicheng.identity.preset.PresetAccount;
import cn.zhicheng.journal.By;
import cn.zhicheng.journal.Entry;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.Sealer;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes the preset account that a bureau asked for (FAQ-U4, FAQ-D2). */
@Component
public class IssuePresetAccount {
  private static final Pattern LOGIN_NAME = Pattern.compile("[a-z][a-z0-9-]{3,31}");
  private final AccountStore store;
  private final Sealer sealer;
  private final Journal journal;

  IssuePresetAccount(AccountStore store, Sealer sealer, Journal journal) {
    this.store = store;
    this.sealer = sealer;
    this.journal = journal;
  }

  /**
   * Makes an account whose password must be changed at the first sign-on.
   *
   * @param organisation null for operations
   * @param idNo of the natural person who will hold it; only its blind index is kept
   * @return its id
   * @throws InvalidException under {@code loginName} when the name is malformed or taken
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public UUID issue(
      Actor actor,
      Role role,
      @Nullable UUID organisation,
      String loginName,
      String holder,
      String idNo,
      InitialPassword password) {
    UUID id = add(role, organisation, loginName, holder, password);
    store.firstPassword(id, Holder.index(sealer, idNo));
    noted(actor.by(), id, role, loginName, holder);
    return id;
  }

  /**
   * The same for an installation without accounts, where nobody can ask; journalled as the
   * system's.
   *
   * @throws InvalidException under {@code loginName} when the name is malformed or taken
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void first(
      Role role,
      @Nullable UUID organisation,
      String loginName,
      String holder,
      InitialPassword password) {
    UUID id = add(role, organisation, loginName, holder, password);
    store.firstPassword(id, null);
    noted(By.system(), id, role, loginName, holder);
  }

  private void noted(By by, UUID id, Role role, String loginName, String holder) {
    journal.write(
        by,
        Entry.of(PresetAccount.SUBJECT, id, AccountDeed.CREATE.name())
            .with(Map.of("loginName", loginName, "role", role.name(), "holder", holder)));
  }

  private UUID add(
      Role role,
      @Nullable UUID organisation,
      String loginName,
      String holder,
      InitialPassword password) {
    new Problems()
        .check(
            !LOGIN_NAME.matcher(loginName).matches(),
            "loginName",
            "账号由 4 至 32 位小写字母、数字和连字符组成，以字母开头，例如 u340104-01。")
        .orThrow();
    try {
      return store.addPreset(role, organisation, loginName, password.hash(), holder);
    } catch (DuplicateKeyException taken) {
      throw new InvalidException(new Problems().add("loginName", "这个账号已被使用，请换一个。"));
    }
  }
}
