package cn.zhicheng.organisation.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * What every uploaded workbook passes before anything reads it: it is one by its content, small,
 * and stays small when unpacked; no macros, nothing embedded, nothing linked from outside.
 */
final class SheetGuard {
  private static final long UNPACKED = 60L * 1024 * 1024;
  private static final int ENTRIES = 200;
  private static final int RATIO = 100;

  /** Below this no ratio is suspicious: short lists of equal cells pack well. */
  private static final long HARMLESS = 2L * 1024 * 1024;

  private SheetGuard() {}

  static void check(byte[] content) throws UnfitSheetException {
    if (content.length > SheetReader.MAX_BYTES) {
      throw new UnfitSheetException("文件超过 5 MB，请删去多余内容或分成几个文件上传。");
    }
    if (begins(content, "d0cf11e0")) {
      throw new UnfitSheetException("这是旧版 Excel 文件或加了密码的文件，请用 Excel 打开后另存为不加密的 .xlsx 文件再上传。");
    }
    if (!begins(content, "504b0304")) {
      throw new UnfitSheetException("这不是 Excel 文件，请下载模板填写后上传 .xlsx 文件。");
    }
    try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      if (!entries(zip, content.length)) {
        throw new UnfitSheetException("这不是 Excel 文件，请下载模板填写后上传 .xlsx 文件。");
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new UnfitSheetException("文件已损坏，打不开。请重新保存后上传。", e);
    }
  }

  /** Unpacks everything once, counting; says whether there is a workbook inside. */
  private static boolean entries(ZipInputStream zip, long packed)
      throws IOException, UnfitSheetException {
    boolean workbook = false;
    long unpacked = 0;
    int entries = 0;
    byte[] buffer = new byte[8192];
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      entries++;
      String name = entry.getName().toLowerCase(Locale.ROOT);
      refuseActive(name);
      workbook |= name.equals("xl/workbook.xml");
      for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
        unpacked += n;
        boolean bomb = unpacked > HARMLESS && unpacked / RATIO > packed;
        if (unpacked > UNPACKED || bomb || entries > ENTRIES) {
          throw new UnfitSheetException("文件展开后过大，不能导入。请下载模板，把内容粘贴为纯文本后上传。");
        }
      }
    }
    return workbook;
  }

  private static void refuseActive(String name) throws UnfitSheetException {
    if (name.contains("vbaproject") || name.contains("macrosheets")) {
      throw new UnfitSheetException("文件含有宏，不能导入。请下载模板填写后上传。");
    }
    if (name.contains("externallinks") || name.contains("embeddings") || name.contains("activex")) {
      throw new UnfitSheetException("文件含有外部链接或嵌入的对象，不能导入。请下载模板填写后上传。");
    }
    if (name.contains("..") || name.startsWith("/") || name.endsWith(".zip")) {
      throw new UnfitSheetException("文件结构不正常，不能导入。请下载模板填写后上传。");
    }
  }

  private static boolean begins(byte[] content, String magic) {
    return content.length >= 4 && HexFormat.of().formatHex(content, 0, 4).equals(magic);
  }
}
