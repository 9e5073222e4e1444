package cn.zhicheng.identity;

/** By which door an account comes in. */
enum AccountKind {
  /** An individual's account of the government portal. */
  PERSON_PORTAL,
  /** A legal person's account of the government portal. */
  UNIT_PORTAL,
  /** Made by operations, with a password of its own (FAQ-U4, FAQ-U5). */
  PRESET
}
