package cn.zhicheng.identity;

import cn.zhicheng.journal.By;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed on and as what they act; a controller takes it as a parameter.
 *
 * @param name the natural person behind the account
 * @param personId set for registered applicants only
 * @param organisationId set for registered officials only
 * @param organisationName empty where there is none
 * @param portal whether the government portal signed this account on
 */
public record Actor(
    UUID accountId,
    Role role,
    String name,
    @Nullable UUID personId,
    @Nullable UUID organisationId,
    String organisationName,
    boolean portal)
    implements Serializable {

  /**
   * The person acting for themselves.
   *
   * @throws IllegalStateException for officials and the unregistered: their pages never ask
   */
  public UUID person() {
    if (personId == null) {
      throw new IllegalStateException(role + " acts for no person");
    }
    return personId;
  }

  /**
   * The organisation acted for.
   *
   * @throws IllegalStateException for individuals and the unregistered: their pages never ask
   */
  public UUID organisation() {
    if (organisationId == null) {
      throw new IllegalStateException(role + " acts for no organisation");
    }
    return organisationId;
  }

  /** Whether registration is complete (FAQ-P7, FAQ-U8). */
  public boolean registered() {
    return role == Role.OPS || personId != null || organisationId != null;
  }

  /** This actor as the journal names it. */
  public By by() {
    return new By(accountId, name, role.label(), organisationName);
  }
}
