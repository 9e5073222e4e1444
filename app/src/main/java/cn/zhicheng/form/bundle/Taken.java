package cn.zhicheng.form.bundle;

/**
 * An attachment as pages of a volume.
 *
 * @param pdf pages that hold nothing but what is seen
 * @param total pages the attachment has; more than were taken over when it is too long
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Taken(byte[] pdf, int pages, int total) {
  boolean cut() {
    return total > pages;
  }
}
