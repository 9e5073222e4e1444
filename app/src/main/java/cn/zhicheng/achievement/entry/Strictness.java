package cn.zhicheng.achievement.entry;

/** How much a form must hold. */
public enum Strictness {
  /** Only what is there must be right; much may be missing (FAQ-P16). */
  DRAFT,
  /** Everything the category asks for. */
  COMPLETE
}
