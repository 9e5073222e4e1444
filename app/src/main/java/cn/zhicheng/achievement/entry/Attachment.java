package cn.zhicheng.achievement.entry;

import cn.zhicheng.document.ScanState;
import java.util.UUID;

/**
 * One file of an entry, as pages show it.
 *
 * @param size in bytes
 * @param scan what the virus scanner said
 */
public record Attachment(
    UUID documentId, String slot, String name, String mime, long size, ScanState scan) {
  public boolean isImage() {
    return mime.startsWith("image/");
  }

  public boolean isPdf() {
    return mime.equals("application/pdf");
  }

  /** Where it opens: its preview says what can't be shown, and shows what browsers can't. */
  public String view() {
    return "/documents/" + documentId + (isImage() || isPdf() ? "" : "/view");
  }
}
