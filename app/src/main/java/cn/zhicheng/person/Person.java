package cn.zhicheng.person;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A professional as everybody may see them: numbers are masked. {@link RevealIdNumber} gives the
 * full ID number, with a line in the journal.
 *
 * @param name from the portal, never typed
 * @param maskedIdNo e.g. {@code 340123********005X}
 * @param sex 男 or 女
 * @param maskedMobile e.g. {@code 138****5678}
 * @param workStart 参加工作时间, yyyy-MM
 * @param seriesNo the series the person works in (申报系列)
 * @param photoId document of the ID photo; null until one is uploaded
 * @param version counts changes of the profile
 */
public record Person(
    UUID id,
    String name,
    IdType idType,
    String maskedIdNo,
    String sex,
    LocalDate birthDate,
    String ethnicity,
    String politicalStatus,
    String maskedMobile,
    String email,
    String workStart,
    String health,
    String foreignLanguage,
    @Nullable String seriesNo,
    @Nullable UUID photoId,
    PersonStatus status,
    int version) {

  /** The kind the journal knows people by. */
  public static final String SUBJECT = "PERSON";
}
