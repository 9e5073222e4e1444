package cn.zhicheng.identity;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Which claim of the portal carries what, so that another standard provider works by configuration
 * alone.
 *
 * @param kind claim that tells individuals from legal persons
 * @param legalValue value of that claim for legal persons
 */
@ConfigurationProperties("zhicheng.portal.claims")
record ClaimNames(
    @DefaultValue("user_kind") String kind,
    @DefaultValue("legal") String legalValue,
    @DefaultValue("real_name") String name,
    @DefaultValue("id_type") String idType,
    @DefaultValue("id_number") String idNo,
    @DefaultValue("mobile") String mobile,
    @DefaultValue("org_name") String organisationName,
    @DefaultValue("uscc") String uscc,
    @DefaultValue("handler_name") String handler) {

  PortalClaims read(OidcUser user) {
    return new PortalClaims(
        legalValue.equals(text(user, kind)),
        text(user, name),
        text(user, idType),
        text(user, idNo),
        text(user, mobile),
        text(user, organisationName),
        text(user, uscc),
        text(user, handler));
  }

  private static String text(OidcUser user, String claim) {
    String value = user.getClaimAsString(claim);
    return value == null ? "" : value.strip();
  }
}
