package cn.zhicheng.sandbox.portal;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * A person or body registered with the portal.
 *
 * @param account what is typed into the box, unique over both boxes
 * @param password as listed in the users' file; empty for those who registered, of whom only a hash
 *     is kept
 * @param name the natural person; of a legal person, whoever handles its business
 * @param idType {@code ID_CARD} or another of the product's document types
 * @param organisation null for a natural person
 * @param uscc unified social credit code, null for a natural person
 * @param who one line for the table that {@code ./run} prints; empty: not printed
 */
public record PortalUser(
    String account,
    String password,
    PortalKind kind,
    String name,
    String idType,
    String idNumber,
    String mobile,
    @Nullable String organisation,
    @Nullable String uscc,
    String who)
    implements AuthenticatedPrincipal, Serializable {

  /** The lasting, opaque identifier the portal hands out ({@code sub}). */
  public String subject() {
    String seed = "portal/" + account;
    return UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)).toString();
  }

  /** Spring's name of this user; equal to the subject, as single logout compares the two. */
  @Override
  public String getName() {
    return subject();
  }

  /** Whether somebody who types this into the box means this user. */
  boolean answersTo(String typed) {
    return account.equalsIgnoreCase(typed)
        || mobile.equals(typed)
        || kind == PortalKind.PERSONAL && idNumber.equalsIgnoreCase(typed);
  }

  /** What the two cannot both have. */
  Set<Duplicate> collidesWith(PortalUser other) {
    Set<Duplicate> shared = EnumSet.noneOf(Duplicate.class);
    if (account.equalsIgnoreCase(other.account)) {
      shared.add(Duplicate.ACCOUNT);
    }
    if (kind == PortalKind.PERSONAL && other.kind == kind) {
      if (idNumber.equals(other.idNumber)) {
        shared.add(Duplicate.ID_NUMBER);
      }
      if (mobile.equals(other.mobile)) {
        shared.add(Duplicate.MOBILE);
      }
    }
    if (uscc != null && uscc.equals(other.uscc)) {
      shared.add(Duplicate.USCC);
    }
    return shared;
  }

  /** What the portal calls this user on its own pages. */
  public String shownAs() {
    return organisation == null ? name : organisation;
  }

  /** What the portal tells about this user, in the ID token and at the userinfo endpoint. */
  Map<String, Object> claims() {
    var claims = new LinkedHashMap<String, Object>();
    claims.put("real_name", name);
    claims.put("user_kind", kind.code());
    claims.put("id_type", idType);
    claims.put("id_number", idNumber);
    claims.put("mobile", mobile);
    if (organisation != null && uscc != null) {
      claims.put("org_name", organisation);
      claims.put("uscc", uscc);
      claims.put("handler_name", name);
    }
    return claims;
  }

  /** Keeps the password and the numbers out of logs. */
  @Override
  public String toString() {
    return "PortalUser[" + account + "]";
  }
}
