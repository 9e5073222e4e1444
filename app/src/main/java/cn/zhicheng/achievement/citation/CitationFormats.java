package cn.zhicheng.achievement.citation;

import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.ris.RISConverter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jbibtex.ParseException;
import org.jspecify.annotations.Nullable;

/** One BibTeX entry or one RIS record, read by a library; whatever it stumbles over is unread. */
final class CitationFormats {
  private static final Pattern RIS_DATE =
      Pattern.compile("(?m)^(?:PY|Y1|DA)\\s{2}- *(\\d{4})(?:[/-](\\d{1,2})[/-](\\d{1,2}))?");

  private CitationFormats() {}

  /**
   * An entry with the {@code @string} lines it may refer to.
   *
   * @param text short, and its braces not deep: the parser descends into them
   */
  static Optional<Citation> bibtex(String text) {
    try {
      var converter = new BibTeXConverter();
      return one(converter.toItemData(converter.loadDatabase(bytes(text))).values());
    } catch (ParseException | RuntimeException e) {
      return Optional.empty();
    }
  }

  static Optional<Citation> ris(String text) {
    try {
      var converter = new RISConverter();
      return one(converter.toItemData(converter.loadLibrary(bytes(text))).values())
          .map(citation -> dated(citation, text));
    } catch (IOException | ParseException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /** The library drops dates that have slashes. */
  private static Citation dated(Citation citation, String text) {
    Matcher date = RIS_DATE.matcher(text);
    if (!citation.year().isEmpty() || !date.find()) {
      return citation;
    }
    @Nullable String month = date.group(2);
    @Nullable String day = date.group(3);
    int year = Integer.parseInt(date.group(1));
    int[] parts =
        month == null || day == null
            ? new int[] {year}
            : new int[] {year, Integer.parseInt(month), Integer.parseInt(day)};
    return new Citation(
        citation.title(),
        citation.journal(),
        date.group(1),
        citation.volume(),
        citation.issue(),
        citation.pages(),
        citation.doi(),
        citation.issn(),
        day(parts),
        citation.authors());
  }

  private static ByteArrayInputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Optional<Citation> one(Collection<CSLItemData> items) {
    return items.stream()
        .findFirst()
        .map(CitationFormats::citation)
        .filter(CitationFormats::usable);
  }

  /** Without title or journal it is no article. */
  private static boolean usable(Citation citation) {
    return !citation.title().isEmpty() && !citation.journal().isEmpty();
  }

  private static Citation citation(CSLItemData item) {
    int[] date = date(item.getIssued());
    return new Citation(
        bare(item.getTitle()),
        bare(item.getContainerTitle()),
        date.length > 0 ? String.valueOf(date[0]) : "",
        bare(item.getVolume()),
        bare(item.getIssue() == null ? item.getNumber() : item.getIssue()),
        bare(item.getPage()).replace("–", "-"),
        bare(item.getDOI()).replaceFirst("(?i)^https?://(dx\\.)?doi\\.org/", ""),
        bare(item.getISSN()),
        day(date),
        authors(item.getAuthor()));
  }

  private static int[] date(@Nullable CSLDate issued) {
    int[][] parts = issued == null ? null : issued.getDateParts();
    return parts == null || parts.length == 0 || parts[0] == null ? new int[0] : parts[0];
  }

  private static String day(int[] date) {
    try {
      return date.length < 3 ? "" : LocalDate.of(date[0], date[1], date[2]).toString();
    } catch (DateTimeException e) {
      return "";
    }
  }

  private static List<String> authors(CSLName @Nullable [] names) {
    return names == null
        ? List.of()
        : Arrays.stream(names).map(CitationFormats::name).filter(n -> !n.isEmpty()).toList();
  }

  /** Chinese names have the family name first and no blank. */
  private static String name(CSLName name) {
    String literal = bare(name.getLiteral());
    if (!literal.isEmpty()) {
      return literal;
    }
    String family = bare(name.getFamily());
    boolean chinese = family.codePoints().anyMatch(Character::isIdeographic);
    return Stream.of(family, bare(name.getGiven()))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(chinese ? "" : " "));
  }

  private static String bare(@Nullable String text) {
    return Objects.requireNonNullElse(text, "").replaceAll("[{}\\s]+", " ").strip();
  }
}
