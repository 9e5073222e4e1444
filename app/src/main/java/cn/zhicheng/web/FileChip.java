package cn.zhicheng.web;

/**
 * A stored file as a form or a read-only page shows it.
 *
 * @param id what the form posts back to keep it
 * @param size for people, see {@link #sizeOf}
 * @param href where it opens
 */
public record FileChip(String id, String name, String size, String href) {
  public static FileChip of(Object id, String name, long bytes, String href) {
    return new FileChip(id.toString(), name, sizeOf(bytes), href);
  }

  /** 812 B, 34 KB, 2.4 MB. */
  public static String sizeOf(long bytes) {
    if (bytes < 1024) {
      return bytes + " B";
    }
    return bytes < 1024 * 1024
        ? bytes / 1024 + " KB"
        : String.format("%.1f MB", bytes / 1024.0 / 1024.0);
  }
}
