package cn.zhicheng.person;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The ZIP of 「导出我的数据」, written while it is sent. Paths are made of safe names only, in UTF-8, so
 * that unpacking it writes nowhere but below the chosen folder.
 */
public final class Archive {
  private static final int LONGEST = 120;
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  private final ZipOutputStream zip;
  private final List<Line> lines = new ArrayList<>();

  /**
   * One file, for the index.
   *
   * @param rows how many records it holds; 1 for a file
   */
  record Line(String path, String title, long rows) {}

  Archive(OutputStream out) {
    zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
  }

  /** One value as JSON. */
  public void json(String name, String title, Object value) throws IOException {
    open(name + ".json");
    JSON.writeValue(zip, value);
    listed(name + ".json", title, 1);
  }

  /** Many values as one JSON array, each written when it comes. */
  public void json(String name, String title, Iterator<?> values) throws IOException {
    open(name + ".json");
    long rows = 0;
    try (var array = JSON.writer().writeValuesAsArray(zip)) {
      while (values.hasNext()) {
        array.write(values.next());
        rows++;
      }
    }
    listed(name + ".json", title, rows);
  }

  /**
   * A file as it was uploaded.
   *
   * @param path unlike every other, of {@link #safe} names
   */
  public void file(String path, String title, byte[] content) throws IOException {
    open(path);
    zip.write(content);
    listed(path, title, 1);
  }

  List<Line> lines() {
    return List.copyOf(lines);
  }

  void text(String path, String content) throws IOException {
    open(path);
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  /** A name every system can write, without folders. */
  public static String safe(String name) {
    String plain =
        name.replaceAll("[\\\\/:*?\"<>|\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}]", "_")
            .replaceAll("^[. ]+|[. ]+$", "_");
    int points = plain.codePointCount(0, plain.length());
    return points <= LONGEST
        ? plain
        : plain.substring(plain.offsetByCodePoints(0, points - LONGEST));
  }

  /**
   * Ends the ZIP, when everything is in it: one that was cut off by an error must not look whole.
   */
  void finish() throws IOException {
    zip.finish();
    zip.flush();
  }

  private void open(String path) throws IOException {
    zip.putNextEntry(new ZipEntry(path));
  }

  private void listed(String path, String title, long rows) throws IOException {
    zip.closeEntry();
    lines.add(new Line(path, title, rows));
  }
}
