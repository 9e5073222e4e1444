package cn.zhicheng.identity;

import cn.zhicheng.journal.By;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed on and as what they act; a controller takes it as a parameter. One sign-on acts as
 * one role of one organisation at a time.
 *
 * @param name the natural person behind the account
 * @param personId set for registered applicants who act for themselves
 * @param self the registered person whom the natural person behind the account is, whatever they
 *     act as; null when they are none
 * @param mandate what is acted under; null for individuals and the unregistered
 * @param portal whether the government portal signed this account on
 * @param holder blind index of the natural person's ID number in hexadecimal; empty when unknown
 * @param several whether the account may act as something else too, or is asked to
 * @param errand what must be finished first
 */
public record Actor(
    UUID accountId,
    Role role,
    String name,
    @Nullable UUID personId,
    @Nullable UUID self,
    @Nullable Mandate mandate,
    boolean portal,
    String holder,
    boolean several,
    Errand errand)
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
    UUID organisation = organisationId();
    if (organisation == null) {
      throw new IllegalStateException(role + " acts for no organisation");
    }
    return organisation;
  }

  /**
   * What is acted under.
   *
   * @throws IllegalStateException for individuals and the unregistered: their pages never ask
   */
  public Mandate acting() {
    if (mandate == null) {
      throw new IllegalStateException(role + " acts under no mandate");
    }
    return mandate;
  }

  /** The organisation acted for, or null. */
  public @Nullable UUID organisationId() {
    return mandate == null ? null : mandate.organisationId();
  }

  /** Empty where there is none. */
  public String organisationName() {
    return mandate == null ? "" : mandate.organisationName();
  }

  /** Whether registration is complete (FAQ-P7, FAQ-U8). */
  public boolean registered() {
    return !errand.registration();
  }

  /** What must be finished first on this day: a mandate may have run out since the sign-on. */
  public Errand errandOn(LocalDate day) {
    return errand == Errand.NONE && mandate != null && !mandate.covers(day)
        ? Errand.CHOOSE
        : errand;
  }

  /** Whether this is the organisation's first account, which appoints the others. */
  public boolean chief() {
    return mandate != null && mandate.kind() == MandateKind.CHIEF;
  }

  /**
   * Whether this person is the natural person behind the account: nobody decides their own file.
   */
  public boolean isSelf(UUID person) {
    return person.equals(self);
  }

  /** Whether the natural person behind this account is the one with that blind index. */
  public boolean isHolder(byte[] index) {
    return !holder.isEmpty() && holder.equals(Holder.hex(index));
  }

  /** This actor as the journal names it; a delegate is named with whose work they do. */
  public By by() {
    return new By(accountId, withLender(name), role.label(), organisationName());
  }

  /** e.g. 用人单位, or 用人单位（代周敏） for a delegate. */
  public String spokenRole() {
    return withLender(role.label());
  }

  /** For a delegate followed by whose work they do. */
  private String withLender(String word) {
    return mandate == null || mandate.insteadOf().isEmpty()
        ? word
        : word + "（代" + mandate.insteadOf() + "）";
  }
}
