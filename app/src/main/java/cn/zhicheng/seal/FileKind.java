package cn.zhicheng.seal;

/** What kind of signed file it is. */
public enum FileKind {
  /** PDF signed with RSA or ECDSA: any PDF reader checks it. */
  PDF,
  /** PDF signed with SM2 and SM3. */
  PDF_NATIONAL,
  /** OFD signed with SM2 and SM3 (GB/T 35275). */
  OFD,
  /** Neither PDF nor OFD, or a PDF without a signature that says which. */
  NONE
}
