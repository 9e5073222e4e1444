package cn.zhicheng.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * An uploaded workbook, opened only after it has been looked at: a workbook by its content, small,
 * without macros, without anything embedded or linked from outside. Only the parts that hold the
 * list are unpacked, and counted while they are.
 */
public final class SheetFile implements AutoCloseable {
  private static final int ENTRIES = 1000;
  private final ZipFile zip;
  private final SheetLimits limits;
  private final MeasuredStream.Budget budget;

  /** The file that exists for this reading alone; null for somebody else's. */
  private @Nullable Path own;

  private SheetFile(ZipFile zip, SheetLimits limits, long packed) {
    this.zip = zip;
    this.limits = limits;
    this.budget = new MeasuredStream.Budget(packed, limits.unpackedBytes());
  }

  /**
   * Opens a file.
   *
   * @throws UnfitSheetException when it is none, is dangerous, or too large
   */
  public static SheetFile open(Path file, SheetLimits limits) throws UnfitSheetException {
    try {
      long size = Files.size(file);
      if (size > limits.bytes()) {
        throw new UnfitSheetException("文件超过 " + limits.megabytes() + " MB，请删去多余内容或分成几个文件上传。");
      }
      refuseOthers(head(file));
      var opened = new SheetFile(new ZipFile(file.toFile()), limits, size);
      opened.refuseHostile();
      return opened;
    } catch (IOException | IllegalArgumentException e) {
      throw new UnfitSheetException(UnfitSheetException.DAMAGED, e);
    }
  }

  /**
   * The same for content that lies in no file: it is put into one of its own, which is gone when
   * this is closed.
   *
   * @throws UnfitSheetException when it is no workbook, is dangerous, or too large
   */
  public static SheetFile open(byte[] content, SheetLimits limits) throws UnfitSheetException {
    Path own = kept(content);
    try {
      SheetFile opened = open(own, limits);
      opened.own = own;
      return opened;
    } catch (UnfitSheetException | RuntimeException e) {
      forget(own);
      throw e;
    }
  }

  private static Path kept(byte[] content) {
    try {
      Path file = Files.createTempFile("sheet", ".xlsx");
      Files.write(file, content);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void forget(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return HexFormat.of().formatHex(in.readNBytes(4));
    }
  }

  private static void refuseOthers(String head) throws UnfitSheetException {
    if (head.equals("d0cf11e0")) {
      throw new UnfitSheetException("这是旧版 Excel 文件或加了密码的文件，请用 Excel 打开后另存为不加密的 .xlsx 文件再上传。");
    }
    if (!head.equals("504b0304")) {
      throw new UnfitSheetException(
          "这不是 Excel 文件，请下载模板填写后上传 .xlsx 文件。CSV 文件请用 Excel 打开后另存为 .xlsx。");
    }
  }

  private void refuseHostile() throws UnfitSheetException, IOException {
    try {
      if (zip.size() > ENTRIES) {
        throw new UnfitSheetException("文件展开后过大，不能导入。请下载模板，把内容粘贴为纯文本后上传。");
      }
      for (var entries = zip.entries(); entries.hasMoreElements(); ) {
        refuseActive(entries.nextElement().getName().toLowerCase(Locale.ROOT));
      }
      if (zip.getEntry("xl/workbook.bin") != null) {
        throw new UnfitSheetException("这是二进制格式的 Excel 文件，请用 Excel 打开后另存为 .xlsx 文件再上传。");
      }
      if (zip.getEntry(WorkbookParts.BOOK) == null) {
        throw new UnfitSheetException("这不是 Excel 文件，请下载模板填写后上传 .xlsx 文件。");
      }
    } catch (UnfitSheetException e) {
      zip.close();
      throw e;
    }
  }

  private static void refuseActive(String name) throws UnfitSheetException {
    if (name.contains("vbaproject") || name.contains("macrosheets")) {
      throw new UnfitSheetException("文件含有宏，不能导入。请下载模板填写后上传。");
    }
    if (name.contains("externallinks")
        || name.contains("embeddings")
        || name.contains("activex")
        || name.endsWith("connections.xml")) {
      throw new UnfitSheetException("文件含有外部链接或嵌入的对象，不能导入。请下载模板填写后上传。");
    }
    if (name.contains("..") || name.startsWith("/") || name.endsWith(".zip")) {
      throw new UnfitSheetException("文件结构不正常，不能导入。请下载模板填写后上传。");
    }
  }

  /**
   * Hands on every row with anything in it.
   *
   * @param wanted name of the sheet to read where there is one; else the first
   * @throws UnfitSheetException when the file turns out to be damaged, dangerous or too large, or
   *     the sink says so
   */
  public void read(String wanted, RowSink sink) throws UnfitSheetException {
    try {
      WorkbookParts parts = parts(wanted);
      String sheet = parts.sheet();
      if (sheet == null) {
        throw new UnfitSheetException("文件里没有工作表，请下载模板填写后上传。");
      }
      var cells =
          new CellReader(strings(parts.strings()), styles(parts.styles()), parts.from1904());
      try (XmlPart part = part(sheet)) {
        new RowParser(part, cells, limits, sink).read();
      }
    } catch (RefusedPartException e) {
      throw new UnfitSheetException(e.sentence(), e);
    } catch (IOException e) {
      throw new UnfitSheetException(UnfitSheetException.DAMAGED, e);
    }
  }

  private WorkbookParts parts(String wanted) throws IOException {
    try (XmlPart book = part(WorkbookParts.BOOK);
        XmlPart relations = part(WorkbookParts.RELATIONS)) {
      return WorkbookParts.read(book, relations, wanted);
    }
  }

  private SharedStrings strings(@Nullable String path) throws IOException {
    if (path == null || zip.getEntry(path) == null) {
      return new SharedStrings();
    }
    try (XmlPart part = part(path)) {
      return SharedStrings.read(part);
    }
  }

  private DateStyles styles(@Nullable String path) throws IOException {
    if (path == null || zip.getEntry(path) == null) {
      return new DateStyles();
    }
    try (XmlPart part = part(path)) {
      return DateStyles.read(part);
    }
  }

  private XmlPart part(String path) throws IOException {
    ZipEntry entry = zip.getEntry(path);
    if (entry == null) {
      throw new RefusedPartException(UnfitSheetException.DAMAGED);
    }
    return new XmlPart(new MeasuredStream(zip.getInputStream(entry), budget));
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      if (own != null) {
        forget(own);
      }
    }
  }
}
