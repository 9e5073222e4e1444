package cn.zhicheng.shared;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals personal data at rest (AES-256-GCM) and makes blind indexes for look-up (HMAC-SHA-256).
 *
 * <p>Stored value: version byte 1, 12 bytes nonce, ciphertext with tag. The context (table.column)
 * is authenticated, so a value moved to another column does not open.
 */
public final class Sealer {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int NONCE = 12;
  private final SecretKeySpec dataKey;
  private final SecretKeySpec indexKey;

  /**
   * @param dataKey 32 bytes
   * @param indexKey 32 bytes, another key
   */
  public Sealer(byte[] dataKey, byte[] indexKey) {
    if (dataKey.length != 32 || indexKey.length != 32) {
      throw new IllegalArgumentException("Both keys must be 32 bytes long");
    }
    this.dataKey = new SecretKeySpec(dataKey, "AES");
    this.indexKey = new SecretKeySpec(indexKey, "HmacSHA256");
  }

  public byte[] seal(String plain, String context) {
    byte[] nonce = new byte[NONCE];
    RANDOM.nextBytes(nonce);
    byte[] sealed =
        run(Cipher.ENCRYPT_MODE, nonce, context, plain.getBytes(StandardCharsets.UTF_8));
    byte[] stored = new byte[1 + NONCE + sealed.length];
    stored[0] = 1;
    System.arraycopy(nonce, 0, stored, 1, NONCE);
    System.arraycopy(sealed, 0, stored, 1 + NONCE, sealed.length);
    return stored;
  }

  public String open(byte[] stored, String context) {
    byte[] nonce = Arrays.copyOfRange(stored, 1, 1 + NONCE);
    byte[] sealed = Arrays.copyOfRange(stored, 1 + NONCE, stored.length);
    return new String(run(Cipher.DECRYPT_MODE, nonce, context, sealed), StandardCharsets.UTF_8);
  }

  /**
   * 32 bytes that are equal for equal values of the same purpose, and say nothing without the key.
   */
  public byte[] index(String value, String purpose) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(indexKey);
      return mac.doFinal((purpose + "|" + value).getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("No HMAC-SHA-256 in this JDK", e);
    }
  }

  private byte[] run(int mode, byte[] nonce, String context, byte[] input) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, dataKey, new GCMParameterSpec(128, nonce));
      cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
      return cipher.doFinal(input);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Sealed value of " + context + " does not open", e);
    }
  }
}
