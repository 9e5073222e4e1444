package cn.zhicheng.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The name of a content. */
final class Sha256 {
  private Sha256() {}

  /** 64 small hex digits. */
  static String of(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("No SHA-256 in this JDK", e);
    }
  }
}
