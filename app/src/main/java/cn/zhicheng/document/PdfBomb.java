package cn.zhicheng.document;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Stops a PDF whose inner tables unfold to gigabytes before anything parses it: object streams and
 * cross-reference streams are read into memory whole, pictures and pages are not.
 */
final class PdfBomb {
  private static final long MOST_BYTES = 64L * 1024 * 1024;
  private static final Pattern STREAM = Pattern.compile("(?<!end)stream\r?\n");
  private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");
  private static final int LONGEST_HEADER = 2_000;

  private PdfBomb() {}

  /** Whether its tables together unfold to more than is read. */
  static boolean is(byte[] content) {
    String text = new String(content, StandardCharsets.ISO_8859_1);
    Matcher stream = STREAM.matcher(text);
    long total = 0;
    while (stream.find() && total <= MOST_BYTES) {
      if (table(text, stream.start())) {
        total += unfolded(content, stream.end(), MOST_BYTES - total);
      }
    }
    return total > MOST_BYTES;
  }

  private static boolean table(String text, int stream) {
    int from = Math.max(text.lastIndexOf("obj", stream), stream - LONGEST_HEADER);
    String header = text.substring(Math.max(0, from), stream);
    String plain =
        ESCAPED
            .matcher(header)
            .replaceAll(hex ->
                Matcher.quoteReplacement(Character.toString(Integer.parseInt(hex.group(1), 16))));
    return plain.contains("ObjStm") || plain.contains("XRef");
  }

  /** Bytes that come out, counted to just beyond the limit; what is no deflated data gives none. */
  private static long unfolded(byte[] content, int from, long limit) {
    var inflater = new Inflater();
    try {
      inflater.setInput(content, from, content.length - from);
      byte[] out = new byte[1 << 16];
      long total = 0;
      while (!inflater.finished() && total <= limit) {
        int some = inflater.inflate(out);
        if (some == 0) {
          return total;
        }
        total += some;
      }
      return total;
    } catch (DataFormatException e) {
      return 0;
    } finally {
      inflater.end();
    }
  }
}
