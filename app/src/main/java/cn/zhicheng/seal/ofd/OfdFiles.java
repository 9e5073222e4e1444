package cn.zhicheng.seal.ofd;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** An OFD's files by their paths, without a leading slash. */
final class OfdFiles {
  static final int MOST_ENTRIES = 1_000;
  static final int MOST_BYTES = 64 * 1024 * 1024;

  private static final int END_BYTES = 22;
  private static final int END_MARK = 0x06054b50;

  private OfdFiles() {}

  /**
   * Unpacks it, counting the bytes that come out.
   *
   * @throws IOException when it is broken, unpacks to more than we ever make, holds a name twice,
   *     or reads differently from its front and by its directory: one reader would show what
   *     another one checked
   */
  static Map<String, byte[]> read(byte[] archive) throws IOException {
    if (!ends(archive)) {
      throw new IOException("Something stands behind the directory");
    }
    Map<String, byte[]> files = byDirectory(archive);
    Map<String, byte[]> again = fromFront(archive);
    if (!files.keySet().equals(again.keySet())) {
      throw new IOException("Two tables of contents");
    }
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      if (!Arrays.equals(file.getValue(), again.get(file.getKey()))) {
        throw new IOException("Two contents of one file");
      }
    }
    return files;
  }

  /** The directory ends the archive, with no comment in which a second one could hide. */
  private static boolean ends(byte[] archive) {
    int end = archive.length - END_BYTES;
    if (end < 0) {
      return false;
    }
    ByteBuffer record = ByteBuffer.wrap(archive, end, END_BYTES).slice().order(LITTLE_ENDIAN);
    return record.getInt(0) == END_MARK
        && record.getInt(12) + record.getInt(16) == end
        && record.getShort(20) == 0;
  }

  private static Map<String, byte[]> byDirectory(byte[] archive) throws IOException {
    var files = new LinkedHashMap<String, byte[]>();
    int total = 0;
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(archive)).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        if (!entry.isDirectory()) {
          try (InputStream in = zip.getInputStream(entry)) {
            total += put(files, entry.getName(), in, total);
          }
        }
      }
    } catch (RuntimeException e) { // what the library throws at hostile bytes has no common type
      throw new IOException("Not an archive", e);
    }
    return files;
  }

  private static Map<String, byte[]> fromFront(byte[] archive) throws IOException {
    var files = new LinkedHashMap<String, byte[]>();
    int total = 0;
    try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (!entry.isDirectory()) {
          total += put(files, entry.getName(), zip, total);
        }
      }
    } catch (RuntimeException e) { // a name that is no text, for instance
      throw new IOException("Not an archive", e);
    }
    return files;
  }

  private static int put(Map<String, byte[]> files, String name, InputStream in, int total)
      throws IOException {
    int left = MOST_BYTES - total;
    byte[] bytes = in.readNBytes(left + 1);
    if (bytes.length > left || files.size() >= MOST_ENTRIES) {
      throw new IOException("Larger than anything of ours");
    }
    if (files.put(path(name), bytes) != null) {
      throw new IOException("One name twice");
    }
    return bytes.length;
  }

  static String path(String name) {
    String slashed = name.replace('\\', '/');
    return slashed.startsWith("/") ? slashed.substring(1) : slashed;
  }

  static byte[] write(Map<String, byte[]> files, Instant at) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        var entry = new ZipEntry(file.getKey());
        entry.setTime(at.toEpochMilli());
        zip.putNextEntry(entry);
        zip.write(file.getValue());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }
}
