package cn.zhicheng.web;

/**
 * A stored file as a form or a read-only page shows it.
 *
 * @param id what the form posts back to keep it
 * @param size for people, see {@link #sizeOf}
 * @param href where it opens
 * @param note what there is to say about it, e.g. 待安全检查; empty for nothing
 * @param wrong whether the note asks for something to be done
 */
public record FileChip(
    String id, String name, String size, String href, String note, boolean wrong) {
  public static FileChip of(Object id, String name, long bytes, String href) {
    return new FileChip(id.toString(), name, sizeOf(bytes), href, "", false);
  }

  /** The same with something said beside its name. */
  public FileChip noted(String said, boolean asksForSomething) {
    return new FileChip(id, name, size, href, said, asksForSomething);
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
