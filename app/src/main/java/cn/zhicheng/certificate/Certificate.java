package cn.zhicheng.certificate;

import cn.zhicheng.shared.Refusal;
import cn.zhicheng.shared.RefusedException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One electronic certificate (电子职称证书) as loaded, with the version every move must name.
 *
 * @param issuerId the bureau that issued it and may correct or revoke it
 * @param issuer its name as on the seal
 * @param ending what ended it; null while it is in force
 * @param token what the code on it leads to; 32 hexadecimal digits
 */
public record Certificate(
    UUID id,
    String number,
    UUID applicationId,
    UUID planId,
    UUID issuerId,
    String issuer,
    CertifiedPerson person,
    CertifiedTitle title,
    Instant issuedAt,
    CertificateState state,
    @Nullable Ending ending,
    Links links,
    String token,
    int version) {

  /** What certificates are called in the journal. */
  public static final String SUBJECT = "CERTIFICATE";

  /**
   * How it ended.
   *
   * @param basis paper a revocation rests on; empty for a correction
   */
  public record Ending(Instant at, String reason, String basis) {}

  /**
   * The correction chain; empty numbers and null ids where there is none.
   *
   * @param earlier number of the one it corrects
   * @param laterId the one that corrects it
   */
  public record Links(
      @Nullable UUID earlierId, String earlier, @Nullable UUID laterId, String later) {
    static final Links NONE = new Links(null, "", null, "");
  }

  /**
   * The state a move leads to.
   *
   * @throws RefusedException when the table knows no such move from here
   */
  public CertificateState after(CertificateMove move) {
    return CertificateState.MOVES
        .next(state, move)
        .orElseThrow(() ->
            new RefusedException(
                Refusal.of("NOT_NOW", "证书" + state.label() + "，不能再" + move.word() + "。")));
  }
}
