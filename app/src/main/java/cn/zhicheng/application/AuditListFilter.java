package cn.zhicheng.application;

/**
 * What a body looks for in 「申报情况」; empty texts ask for nothing.
 *
 * @param search beginning of the name, or part of the number
 * @param plan part of the plan's name
 * @param level {@link cn.zhicheng.reference.TitleLevel} by name
 * @param unit part of the employer's name
 * @param region code of a city or district, with all below it
 * @param overdue only what should have been done before today; of waiting ones
 * @param again only second and later rounds
 * @param returned {@code OWN}: only what this body returned before; {@code OTHER}: another one
 * @param doubts only with entries somebody else claims too
 */
public record AuditListFilter(
    AuditTab tab,
    String search,
    String plan,
    String level,
    String unit,
    String region,
    boolean overdue,
    boolean again,
    String returned,
    boolean doubts) {
  /** Everything in one tab. */
  public static AuditListFilter of(AuditTab tab) {
    return of(tab, "");
  }

  /** By name or number alone. */
  public static AuditListFilter of(AuditTab tab, String search) {
    return new AuditListFilter(tab, search, "", "", "", "", false, false, "", false);
  }

  /** Whether the search is one for a number. */
  boolean byNumber() {
    return !search.isEmpty() && search.chars().allMatch(Character::isDigit);
  }

  /** Whether nothing but a name, or nothing at all, narrows what waits. */
  boolean byNameAlone() {
    return alone() && !byNumber();
  }

  /** Whether nothing but digits of a number narrow what waits. */
  boolean byNumberAlone() {
    return alone() && byNumber();
  }

  private boolean alone() {
    return equals(of(AuditTab.WAITING, search));
  }

  public boolean waiting() {
    return tab == AuditTab.WAITING;
  }
}
