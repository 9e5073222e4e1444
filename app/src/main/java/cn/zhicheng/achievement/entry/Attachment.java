package cn.zhicheng.achievement.entry;

import java.util.UUID;

/**
 * One file of an entry, as pages show it.
 *
 * @param size in bytes
 */
public record Attachment(UUID documentId, String slot, String name, String mime, long size) {
  public boolean isImage() {
    return mime.startsWith("image/");
  }

  public boolean isPdf() {
    return mime.equals("application/pdf");
  }
}
