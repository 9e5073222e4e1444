package cn.zhicheng.identity;

/**
 * A password chosen by the system, shown once on a 「账号交付单」 and changed at the next sign-on.
 *
 * @param clear as it is handed over; one the system chose has four groups of four letters and
 *     digits that nobody mistakes for each other
 * @param hash what is stored
 */
public record InitialPassword(String clear, String hash) {
  /** Says nothing: it must not end in a log. */
  @Override
  public String toString() {
    return "InitialPassword";
  }
}
