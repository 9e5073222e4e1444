package cn.zhicheng.identity;

/**
 * What the government portal tells about an account. Fields of the other kind are empty.
 *
 * @param legal whether this is a legal person's account
 * @param name real name of the individual
 * @param handler the natural person who handles the legal person's account
 */
public record PortalClaims(
    boolean legal,
    String name,
    String idType,
    String idNo,
    String mobile,
    String organisationName,
    String uscc,
    String handler) {

  /** The natural person to greet. */
  public String displayName() {
    return legal ? handler : name;
  }
}
