package cn.zhicheng.document.preview;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * An archive unpacked into memory under limits. What an entry says about its size is not believed;
 * the bytes that come out are counted.
 */
public final class ZipContents {
  static final int MOST_ENTRIES = 3_000;
  static final long MOST_BYTES = 80L * 1024 * 1024;
  static final long MOST_XML = 16L * 1024 * 1024;
  private final Map<String, byte[]> entries;

  private ZipContents(Map<String, byte[]> entries) {
    this.entries = entries;
  }

  /** The names in its directory; empty for what is no archive, or one without a directory. */
  public static Set<String> names(byte[] zip) {
    var names = new LinkedHashSet<String>();
    try (ZipFile file = open(zip)) {
      var all = file.getEntries();
      while (all.hasMoreElements() && names.size() <= MOST_ENTRIES) {
        names.add(tidy(all.nextElement().getName()));
      }
    } catch (IOException | RuntimeException e) {
      return Set.of();
    }
    return names;
  }

  /**
   * Unpacks it.
   *
   * @throws PackedTooMuchException when it holds more than is read
   * @throws IOException when it is broken or locked
   */
  public static ZipContents of(byte[] zip) throws IOException {
    var entries = new LinkedHashMap<String, byte[]>();
    long total = 0;
    try (ZipFile file = open(zip)) {
      for (ZipArchiveEntry entry : Collections.list(file.getEntries())) {
        if (entry.isDirectory()) {
          continue;
        }
        if (entries.size() >= MOST_ENTRIES) {
          throw new PackedTooMuchException();
        }
        String name = tidy(entry.getName());
        try (InputStream in = file.getInputStream(entry)) {
          byte[] bytes = bounded(in, Math.min(limit(name), MOST_BYTES - total));
          total += bytes.length;
          entries.put(name, bytes);
        }
      }
    } catch (IllegalArgumentException e) {
      throw new IOException("Not an archive", e);
    }
    return new ZipContents(entries);
  }

  public Set<String> names() {
    return Collections.unmodifiableSet(entries.keySet());
  }

  /** The entry of this path; a leading slash is passed over. */
  public Optional<byte[]> find(String path) {
    return Optional.ofNullable(entries.get(tidy(path)));
  }

  /**
   * The entry of this path.
   *
   * @throws IOException when there is none
   */
  public byte[] get(String path) throws IOException {
    return find(path).orElseThrow(() -> new IOException("No entry " + path));
  }

  private static ZipFile open(byte[] zip) throws IOException {
    return ZipFile.builder()
        .setSeekableByteChannel(new SeekableInMemoryByteChannel(zip))
        .setIgnoreLocalFileHeader(true)
        .get();
  }

  private static long limit(String name) {
    return name.endsWith(".xml") || name.endsWith(".rels") ? MOST_XML : MOST_BYTES;
  }

  private static byte[] bounded(InputStream in, long limit) throws IOException {
    byte[] bytes = in.readNBytes((int) limit + 1);
    if (bytes.length > limit) {
      throw new PackedTooMuchException();
    }
    return bytes;
  }

  private static String tidy(String path) {
    String slashed = path.replace('\\', '/');
    return slashed.startsWith("/") ? slashed.substring(1) : slashed;
  }
}
