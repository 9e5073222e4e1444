package cn.zhicheng.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Looks into a PDF: can everybody who audits open it, and how many pages has it. */
final class PdfFile {
  private static final int MOST_PAGES = 500;
  private static final int TAIL = 4096;
  private static final String LOCKED = "设置了打开密码，审核人员无法打开，请去掉密码后再上传。";
  private static final String RESTRICTED =
      "设置了权限密码（限制打印、复制等），审核人员可能无法查看，请去掉权限限制，或用「打印」功能另存为 PDF 后再上传。";
  private static final String BOMB = "内部数据过大，无法处理。请用「打印」功能另存为 PDF 后再上传。";
  private static final String BROKEN = "已损坏或不完整，无法打开，请重新导出或扫描后再上传。";

  private PdfFile() {}

  /**
   * Counts the pages.
   *
   * @throws UnfitFileException for a PDF that is locked, restricted, broken, cut off, empty or too
   *     long, and for one that does more than being read
   */
  static int pages(byte[] content) {
    if (!endsProperly(content)) {
      throw new UnfitFileException(BROKEN);
    }
    if (PdfBomb.is(content)) {
      throw new UnfitFileException(BOMB);
    }
    try (var source = new RandomAccessReadBuffer(content);
        PDDocument pdf = Loader.loadPDF(source, IOUtils.createTempFileOnlyStreamCache())) {
      if (pdf.isEncrypted()) {
        throw new UnfitFileException(RESTRICTED);
      }
      int pages = count(pdf);
      PdfActions.check(pdf);
      return pages;
    } catch (InvalidPasswordException e) {
      throw new UnfitFileException(LOCKED, e);
    } catch (IOException | ClassCastException | IllegalArgumentException | StackOverflowError e) {
      throw new UnfitFileException(BROKEN, e);
    }
  }

  private static int count(PDDocument pdf) {
    if (pdf.getNumberOfPages() > MOST_PAGES) {
      throw new UnfitFileException(
          "有 %d 页，超过每个文件 %d 页的上限，请拆分后再上传。".formatted(pdf.getNumberOfPages(), MOST_PAGES));
    }
    int pages = 0;
    for (var page : pdf.getPages()) {
      pages += page.getMediaBox().getWidth() > 0 ? 1 : 0;
    }
    if (pages == 0 || pages != pdf.getNumberOfPages()) {
      throw new UnfitFileException(BROKEN);
    }
    return pages;
  }

  /** PDFBox repairs what was cut off and would show half a document; its end must be there. */
  private static boolean endsProperly(byte[] content) {
    int from = Math.max(0, content.length - TAIL);
    String tail = new String(content, from, content.length - from, StandardCharsets.ISO_8859_1);
    return tail.contains("startxref");
  }
}
