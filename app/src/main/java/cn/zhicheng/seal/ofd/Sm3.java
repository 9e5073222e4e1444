package cn.zhicheng.seal.ofd;

import cn.zhicheng.seal.key.Crypto;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The national digest, 32 bytes. */
final class Sm3 {
  private Sm3() {}

  static byte[] of(byte[] content) {
    try {
      return MessageDigest.getInstance("SM3", Crypto.PROVIDER).digest(content);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("No SM3 in the library", e);
    }
  }
}
