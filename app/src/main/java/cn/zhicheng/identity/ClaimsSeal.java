package cn.zhicheng.identity;

import cn.zhicheng.shared.Sealer;
import java.util.Base64;
import java.util.Optional;
import org.jooq.JSONB;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Seals what the portal told as one value, while a registration is open. */
@Component
class ClaimsSeal {
  /** What stands there once the registration is done. */
  static final JSONB FORGOTTEN = JSONB.valueOf("{}");

  private static final String CONTEXT = "account.claims";
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private final Sealer sealer;

  ClaimsSeal(Sealer sealer) {
    this.sealer = sealer;
  }

  JSONB sealed(PortalClaims claims) {
    byte[] sealed = sealer.seal(JSON.writeValueAsString(claims), CONTEXT);
    return JSONB.valueOf("{\"sealed\":\"" + Base64.getEncoder().encodeToString(sealed) + "\"}");
  }

  /** Empty once forgotten. */
  Optional<PortalClaims> opened(JSONB stored) {
    var sealed = JSON.readTree(stored.data()).path("sealed");
    return sealed.isMissingNode()
        ? Optional.empty()
        : Optional.of(
            JSON.readValue(
                sealer.open(Base64.getDecoder().decode(sealed.asString()), CONTEXT),
                PortalClaims.class));
  }

  byte @org.jspecify.annotations.Nullable [] holder(PortalClaims claims) {
    return Holder.index(sealer, claims.idNo());
  }
}
