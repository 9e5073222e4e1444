package cn.zhicheng.seal.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One signature's place in a PDF: everything but the gap that holds the signature itself.
 *
 * <p>Found by its text, without reading the PDF's structure. That is enough: if the range covers
 * the whole file and the signature over it is ours, these are the very bytes we once signed,
 * whatever they mean; and no hostile structure is ever unpacked.
 *
 * @param gap where the gap begins, at its {@code <}
 * @param resume where it ended, behind its {@code >}
 * @param end where the covered bytes end
 */
record ByteRange(int gap, int resume, int end) {
  private static final String KEY = "/ByteRange";
  private static final int MOST = 8;
  private static final int LARGEST_GAP = 256 * 1024;
  private static final int TEXT_ROOM = 4 * 1024;
  private static final Pattern NUMBERS =
      Pattern.compile("\\s*\\[\\s*0\\s+(\\d{1,9})\\s+(\\d{1,9})\\s+(\\d{1,9})\\s*\\]");
  private static final Pattern DATE =
      Pattern.compile("/M\\s*\\(D:(\\d{14})([+-]\\d\\d'\\d\\d|Z)'?");

  /** The last ones of a file, latest first. */
  static List<ByteRange> in(byte[] file) {
    var text = new String(file, StandardCharsets.ISO_8859_1);
    var found = new ArrayList<ByteRange>();
    int at = text.lastIndexOf(KEY);
    for (int tried = 0; at >= 0 && tried < MOST; tried++) {
      read(text, at).ifPresent(found::add);
      at = text.lastIndexOf(KEY, at - 1);
    }
    return found;
  }

  private static Optional<ByteRange> read(String text, int at) {
    int from = at + KEY.length();
    Matcher numbers = NUMBERS.matcher(text).region(from, Math.min(text.length(), from + 100));
    if (!numbers.lookingAt()) {
      return Optional.empty();
    }
    int gap = Integer.parseInt(numbers.group(1));
    int resume = Integer.parseInt(numbers.group(2));
    int end = resume + Integer.parseInt(numbers.group(3)); // two nine-digit numbers fit an int
    boolean holds =
        resume - gap >= 4
            && resume - gap <= LARGEST_GAP
            && resume <= text.length()
            && text.charAt(gap) == '<'
            && text.charAt(resume - 1) == '>'
            && sameObject(text, at, gap, resume);
    return holds ? Optional.of(new ByteRange(gap, resume, end)) : Optional.empty();
  }

  /** The range stands in the dictionary its gap belongs to, so its numbers are signed too. */
  private static boolean sameObject(String text, int at, int gap, int resume) {
    int from = at < gap ? at : resume;
    int to = at < gap ? gap : at;
    return from <= to && to - from < TEXT_ROOM && !text.substring(from, to).contains("endobj");
  }

  boolean covers(byte[] file) {
    return end == file.length;
  }

  /** The covered bytes; of a file cut short, what is left of them. */
  byte[] content(byte[] file) {
    int last = Math.min(end, file.length);
    byte[] content = Arrays.copyOf(file, gap + last - resume);
    System.arraycopy(file, resume, content, gap, last - resume);
    return content;
  }

  /** The hex digits in the gap. */
  String hex(byte[] file) {
    return new String(file, gap + 1, resume - gap - 2, StandardCharsets.ISO_8859_1);
  }

  /** The signing time as the dictionary says it, e.g. {@code 20261129160000+08'00}. */
  Optional<String> date(byte[] file) {
    int from = Math.max(0, gap - TEXT_ROOM);
    var before = new String(file, from, gap - from, StandardCharsets.ISO_8859_1);
    int to = Math.min(file.length, resume + TEXT_ROOM);
    var after = new String(file, resume, to - resume, StandardCharsets.ISO_8859_1);
    String own = before.substring(before.lastIndexOf(" obj") + 1) + after.split("endobj", 2)[0];
    Matcher date = DATE.matcher(own);
    return date.find() ? Optional.of(date.group(1) + date.group(2)) : Optional.empty();
  }
}
