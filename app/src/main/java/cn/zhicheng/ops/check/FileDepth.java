package cn.zhicheng.ops.check;

/** How closely a check looks at files. */
public enum FileDepth {
  /** Not at all. */
  NONE,
  /** Whether each is there with its size, and the hashes of a few hundred drawn by lot. */
  SAMPLE,
  /** The hash of every file: reads everything. */
  ALL
}
