package cn.zhicheng.document;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An upload that was accepted.
 *
 * @param name as shown, with the ending that belongs to its content
 * @param mime by content: image/jpeg, image/png or application/pdf
 * @param size bytes
 * @param sha256 of the content, 64 hex digits; equal for equal files
 * @param pages of a PDF; null for pictures
 */
public record StoredDocument(
    UUID id, String name, String mime, long size, String sha256, @Nullable Integer pages) {
  public boolean picture() {
    return mime.startsWith("image/");
  }
}
