package cn.zhicheng.overload;

/** What a request is about, and so what it waits for. No lane ever waits for another. */
enum Lane {
  /** Saving a draft, submitting, deciding, signing on: what must not be lost. */
  SAVE,
  /** A page about one thing. */
  PAGE,
  /** Lists with filters, searches, boards and sums: what can wait on the last day. */
  HEAVY,
  /** Files coming in: they take as long as the line of whoever sends them. */
  UPLOAD,
  /** Many at once: batches, imports, orders of lists. */
  BATCH,
  /** Files going out, and prints. */
  DOWNLOAD;

  /** Whether the database is to be patient with a request of this lane. */
  boolean takesLong() {
    return this == BATCH || this == DOWNLOAD;
  }
}
