package cn.zhicheng.form.bundle;

import cn.zhicheng.shared.Sha256;
import cn.zhicheng.sheet.ListSheet;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A ZIP written file by file, with a manifest at its end that names each file and its hash. One
 * file is in memory at a time.
 */
final class PlanArchive implements AutoCloseable {
  /** Name of the manifest. */
  static final String MANIFEST = "清单.xlsx";

  static final List<String> HEAD =
      List.of("申报编号", "姓名", "文件夹", "文件", "所属部分", "条目", "字节数", "SHA-256", "说明");

  private final ZipOutputStream zip;
  private final ListSheet manifest = new ListSheet("清单", HEAD);
  private long bytes;

  PlanArchive(OutputStream to) {
    zip = new ZipOutputStream(to);
    zip.setLevel(Deflater.BEST_SPEED);
  }

  /** A person's folder. */
  record Folder(String number, String name) {
    String path() {
      return FileNames.part(number + "_" + name);
    }
  }

  long bytes() {
    return bytes;
  }

  void add(Folder folder, String file, String section, String entry, byte[] content)
      throws IOException {
    String name = FileNames.part(file);
    zip.putNextEntry(new ZipEntry(folder.path() + "/" + name));
    zip.write(content);
    zip.closeEntry();
    bytes += content.length;
    line(folder, name, section, entry, String.valueOf(content.length), Sha256.of(content), "");
  }

  /** A file that is not in the archive, and why. */
  void missing(Folder folder, String file, String section, String entry, String why) {
    line(folder, FileNames.part(file), section, entry, "", "", why);
  }

  private void line(
      Folder folder,
      String file,
      String section,
      String entry,
      String size,
      String hash,
      String why) {
    manifest.add(
        List.of(folder.number, folder.name, folder.path(), file, section, entry, size, hash, why));
  }

  /** Writes the manifest and the end of the archive. */
  void finish() throws IOException {
    zip.putNextEntry(new ZipEntry(MANIFEST));
    manifest.write(zip);
    zip.closeEntry();
    zip.finish();
  }

  @Override
  public void close() throws IOException {
    manifest.close();
  }
}
