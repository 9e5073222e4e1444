package cn.zhicheng.document;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A file that was looked into and found fit to keep.
 *
 * @param pages of a PDF or of the preview; null for pictures
 * @param preview the PDF that stands for it in the browser; null when it shows itself
 */
record ReceivedFile(
    String name,
    FileKind kind,
    byte[] content,
    @Nullable Integer pages,
    byte @Nullable [] preview) {
  private static final long LOOKED_AT = 1_000_000;

  /**
   * Looks into a file: not empty, not too large, of an accepted kind by its content, whole.
   *
   * @throws UnfitFileException when anything is wrong
   */
  static ReceivedFile of(String name, byte[] content) {
    FileKind kind = kind(content);
    return switch (kind) {
      case PDF -> new ReceivedFile(kind.tidy(name), kind, content, PdfFile.pages(content), null);
      case OFD, DOCX -> {
        PackedFile.check(content);
        yield new ReceivedFile(kind.tidy(name), kind, content, null, null);
      }
      case JPEG, PNG -> {
        PictureFile picture = PictureFile.of(kind, content);
        picture.decode(picture.stepFor(LOOKED_AT));
        yield new ReceivedFile(kind.tidy(name), kind, content, null, null);
      }
    };
  }

  /** The photo made from an uploaded picture. */
  static ReceivedFile photo(String name, byte[] content, @Nullable CropBox crop) {
    check(content);
    FileKind kind =
        FileKind.of(content)
            .filter(FileKind::picture)
            .orElseThrow(() -> new UnfitFileException(NoPhoto.why(content)));
    byte[] photo = Photo.make(PictureFile.of(kind, content), crop);
    return new ReceivedFile(FileKind.JPEG.tidy(name), FileKind.JPEG, photo, null, null);
  }

  /** The same with the PDF that stands for it in the browser. */
  ReceivedFile shownAs(byte[] pdf) {
    return new ReceivedFile(name, kind, content, PdfFile.pages(pdf), pdf);
  }

  private static FileKind kind(byte[] content) {
    check(content);
    return FileKind.of(content).orElseThrow(() -> new UnfitFileException(UnknownKind.why(content)));
  }

  private static void check(byte[] content) {
    checkSize(content.length);
  }

  static void checkSize(long bytes) {
    if (bytes <= 0) {
      throw new UnfitFileException("是空文件，请重新选择。");
    }
    if (bytes > Documents.MAX_BYTES) {
      throw new UnfitFileException(
          String.format(Locale.ROOT, "有 %.1f MB，超过每个文件 10 MB 的上限，请压缩后再上传。", bytes / 1048576.0));
    }
  }
}
