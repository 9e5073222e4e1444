package cn.zhicheng.person;

import cn.zhicheng.identity.PortalClaims;
import cn.zhicheng.reference.IdNumber;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who the portal says a new person is.
 *
 * @param sex null where the paper does not tell it
 * @param birthDate null where the paper does not tell it
 * @param problem why this identity cannot be registered, as the user reads it; null when it can
 */
public record PortalIdentity(
    String name,
    IdType idType,
    String idNo,
    @Nullable String sex,
    @Nullable LocalDate birthDate,
    @Nullable String problem) {

  private static final String HELP = "请先在安徽政务服务网核对个人实名信息，再重新登录。";

  static PortalIdentity of(PortalClaims claims, LocalDate today) {
    Optional<IdType> type = IdType.of(claims.idType());
    String idNo = claims.idNo().strip().toUpperCase(Locale.ROOT);
    if (type.isEmpty() || idNo.isEmpty() || idNo.length() > 18 || claims.name().isEmpty()) {
      return new PortalIdentity(
          claims.name(), IdType.ID_CARD, idNo, null, null, "政务网提供的实名信息不完整。" + HELP);
    }
    if (type.get() != IdType.ID_CARD) {
      return new PortalIdentity(claims.name(), type.get(), idNo, null, null, null);
    }
    Optional<IdNumber> number = IdNumber.parse(idNo, today);
    return number
        .map(n ->
            new PortalIdentity(
                claims.name(), IdType.ID_CARD, n.value(), n.sex(), n.birthDate(), null))
        .orElseGet(() ->
            new PortalIdentity(
                claims.name(), IdType.ID_CARD, idNo, null, null, "政务网提供的身份证号码有误。" + HELP));
  }

  public String maskedIdNo() {
    return Masks.idNo(idNo);
  }

  /** Whether the person must tell sex and birth date. */
  public boolean asksBirth() {
    return idType != IdType.ID_CARD;
  }
}
