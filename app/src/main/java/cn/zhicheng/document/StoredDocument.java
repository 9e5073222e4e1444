package cn.zhicheng.document;

import cn.zhicheng.web.FileChip;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An upload that was accepted.
 *
 * @param name as shown, with the ending that belongs to its content
 * @param mime by content, one of those of {@link FileKind}
 * @param size bytes
 * @param sha256 of the content, 64 hex digits; equal for equal files
 * @param pages of a PDF, or of what stands for the file in the browser; null for pictures
 * @param preview SHA-256 of the PDF that stands for it in the browser; null when it shows itself
 * @param scan what the virus scanner said
 */
public record StoredDocument(
    UUID id,
    String name,
    String mime,
    long size,
    String sha256,
    @Nullable Integer pages,
    @Nullable String preview,
    ScanState scan) {
  public boolean picture() {
    return mime.startsWith("image/");
  }

  /** Whether browsers can't show it, and a PDF made of it stands for it. */
  public boolean converted() {
    return preview != null;
  }

  /** As forms and pages show it to its owner. */
  public FileChip chip() {
    return FileChip.of(id, name, size, converted() ? href() + "/view" : href())
        .noted(scan.label(), scan == ScanState.INFECTED);
  }

  private String href() {
    return "/documents/" + id;
  }
}
