package cn.zhicheng.organisation;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What of the register is asked for; all of it stands in the page's address.
 *
 * @param region code; only bodies of this region and below
 * @param kind null for all
 * @param status null for all
 * @param text part of a name, or the beginning of a USCC; empty for all
 * @param department only its units; null for all
 */
public record BodyFilter(
    String region,
    @Nullable OrganisationKind kind,
    @Nullable OrganisationStatus status,
    String text,
    @Nullable UUID department) {

  /** Whether the text is the beginning of a USCC rather than part of a name. */
  boolean byUscc() {
    return text.matches("[0-9][0-9A-Za-z]{3,17}");
  }

  String uscc() {
    return text.toUpperCase(Locale.ROOT);
  }
}
