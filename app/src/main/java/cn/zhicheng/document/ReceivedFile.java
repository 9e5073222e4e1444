package cn.zhicheng.document;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A file that was looked into and found fit to keep.
 *
 * @param pages of a PDF; null for pictures
 */
record ReceivedFile(String name, FileKind kind, byte[] content, @Nullable Integer pages) {
  private static final long LOOKED_AT = 1_000_000;

  /**
   * Looks into a file: not empty, not too large, of an accepted kind by its content, whole.
   *
   * @throws UnfitFileException when anything is wrong
   */
  static ReceivedFile of(String name, byte[] content) {
    FileKind kind = kind(content);
    return switch (kind) {
      case PDF -> new ReceivedFile(kind.tidy(name), kind, content, PdfFile.pages(content));
      case JPEG, PNG -> {
        PictureFile picture = PictureFile.of(kind, content);
        picture.decode(picture.stepFor(LOOKED_AT));
        yield new ReceivedFile(kind.tidy(name), kind, content, null);
      }
    };
  }

  /** The photo made from an uploaded picture. */
  static ReceivedFile photo(String name, byte[] content, @Nullable CropBox crop) {
    check(content);
    FileKind kind =
        FileKind.of(content)
            .filter(found -> found != FileKind.PDF)
            .orElseThrow(() -> new UnfitFileException(NoPhoto.why(content)));
    byte[] photo = Photo.make(PictureFile.of(kind, content), crop);
    return new ReceivedFile(FileKind.JPEG.tidy(name), FileKind.JPEG, photo, null);
  }

  private static FileKind kind(byte[] content) {
    check(content);
    return FileKind.of(content)
        .orElseThrow(() -> new UnfitFileException("的内容不是 jpg、png 或 pdf，请转换格式后再上传。"));
  }

  private static void check(byte[] content) {
    if (content.length == 0) {
      throw new UnfitFileException("是空文件，请重新选择。");
    }
    checkSize(content.length);
  }

  static void checkSize(long bytes) {
    if (bytes > Documents.MAX_BYTES) {
      throw new UnfitFileException(
          String.format(Locale.ROOT, "有 %.1f MB，超过每个文件 10 MB 的上限，请压缩后再上传。", bytes / 1048576.0));
    }
  }
}
