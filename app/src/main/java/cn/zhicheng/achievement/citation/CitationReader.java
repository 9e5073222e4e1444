package cn.zhicheng.achievement.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads BibTeX, RIS and GB/T 7714 references, also mixed. Each is read by itself, so that a broken
 * one costs only itself; what is not understood comes back as it was.
 */
public final class CitationReader {
  /** Most characters of a text. */
  public static final int MAX_LENGTH = 200_000;

  /** Most references of a text; what comes behind them stays unread. */
  public static final int MAX_FOUND = 100;

  private static final int LONGEST_PIECE = 20_000;
  private static final int DEEPEST = 12;
  private static final Pattern RIS_BEGIN = Pattern.compile("TY\\s{2}-.*");
  private static final Pattern RIS_END = Pattern.compile("ER\\s{2}-.*");
  private final List<Citation> found = new ArrayList<>();
  private final List<String> unread = new ArrayList<>();
  private final StringBuilder macros = new StringBuilder();
  private final String[] lines;
  private int next;

  private CitationReader(String text) {
    this.lines = text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1);
  }

  /** Reads a text of at most {@link #MAX_LENGTH} characters. */
  public static Reading read(String text) {
    var reader = new CitationReader(text);
    while (reader.next < reader.lines.length) {
      reader.piece();
    }
    return new Reading(List.copyOf(reader.found), String.join("\n", reader.unread).strip());
  }

  private void piece() {
    String line = lines[next].strip();
    if (line.startsWith("@")) {
      bibtex();
    } else if (RIS_BEGIN.matcher(line).matches()) {
      String record = record();
      note(record, fits(record) ? CitationFormats.ris(record) : Optional.empty());
    } else {
      next++;
      if (!line.isEmpty()) {
        note(line, ReferenceLine.read(line));
      }
    }
  }

  private void bibtex() {
    String entry = entry();
    String kind = entry.strip().toLowerCase(Locale.ROOT);
    if (!fits(entry)) {
      unread.add(entry);
    } else if (kind.startsWith("@string")) {
      macros.append(macros.length() + entry.length() > LONGEST_PIECE ? "" : entry + "\n");
    } else if (!kind.startsWith("@comment") && !kind.startsWith("@preamble")) {
      note(entry, CitationFormats.bibtex(macros + entry));
    }
  }

  private void note(String piece, Optional<Citation> read) {
    if (read.isPresent() && found.size() < MAX_FOUND) {
      found.add(read.get());
    } else {
      unread.add(piece);
    }
  }

  private static boolean fits(String piece) {
    int depth = 0;
    int deepest = 0;
    for (int i = 0; i < piece.length(); i++) {
      char c = piece.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      deepest = Math.max(deepest, depth);
    }
    return piece.length() <= LONGEST_PIECE && deepest <= DEEPEST;
  }

  /** Up to the line on which its braces are closed; only its first line when they never are. */
  private String entry() {
    int first = next;
    var entry = new StringBuilder();
    int depth = 0;
    do {
      String line = lines[next++];
      entry.append(line).append('\n');
      depth += count(line, '{') - count(line, '}');
    } while (depth > 0 && next < lines.length && !lines[next].startsWith("@"));
    if (depth > 0) {
      next = first + 1;
      return lines[first];
    }
    return entry.toString();
  }

  private static int count(String line, char wanted) {
    return (int) line.chars().filter(c -> c == wanted).count();
  }

  private String record() {
    var record = new StringBuilder();
    boolean ended = false;
    while (!ended && next < lines.length) {
      String line = lines[next++];
      record.append(line).append('\n');
      ended = RIS_END.matcher(line.strip()).matches() || line.strip().equals("ER  -");
    }
    return record.toString();
  }
}
