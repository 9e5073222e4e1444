package cn.zhicheng.certificate;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The holder as the certificate names them, frozen when it was issued.
 *
 * @param maskedIdNo e.g. {@code 340123********005X}
 * @param photoId the photo of the accepted application; null where it had none
 */
public record CertifiedPerson(
    UUID id,
    String name,
    String sex,
    LocalDate birthDate,
    String maskedIdNo,
    @Nullable UUID photoId) {
  /** The name with its second character hidden: what the public reads. */
  public String maskedName() {
    int first = name.offsetByCodePoints(0, Math.min(1, name.codePointCount(0, name.length())));
    int second = first == name.length() ? first : name.offsetByCodePoints(first, 1);
    return name.substring(0, first) + "＊" + name.substring(second);
  }
}
