package cn.zhicheng.sheet;

/**
 * How large an uploaded list may be.
 *
 * @param megabytes of the file
 * @param unpacked megabytes of those of its parts that are read
 * @param rows with anything in them, the head not counted
 */
public record SheetLimits(int megabytes, int unpacked, int rows) {
  private static final long MEGABYTE = 1024L * 1024;

  long bytes() {
    return megabytes * MEGABYTE;
  }

  long unpackedBytes() {
    return unpacked * MEGABYTE;
  }

  /** As people read a number of rows: {@code 5,000}. */
  public String rowsTold() {
    return "%,d".formatted(rows);
  }
}
