package cn.zhicheng.shared;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/**
 * Seals personal data at rest (AES-256-GCM or SM4-GCM) and makes blind indexes for look-up
 * (HMAC-SHA-256). Several data keys open; one of them, the current one, seals.
 *
 * <p>Stored value, format 2: byte 2, 4 bytes id of the key, 12 bytes nonce, ciphertext with tag;
 * the first 5 bytes are authenticated. Format 1, of the time of one key: byte 1, 12 bytes nonce,
 * ciphertext with tag; any AES key may be the one. The context (table.column) is authenticated, so
 * a value moved to another column does not open. While there is one AES key alone, format 1 is
 * written, which the version before reads too.
 */
public final class Sealer {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int NONCE = 12;
  private static final int TAG = 16;
  private static final int ID = 4;
  private static final byte PLAIN = 1;
  private static final byte WITH_ID = 2;
  private static final byte[] NOTHING = {};

  private final Key current;
  private final Map<String, Key> keys = new LinkedHashMap<>();
  private final List<SecretKeySpec> indexKeys;
  private final boolean withId;

  /** How a key seals. */
  public enum Algorithm {
    AES_256_GCM("AES-256-GCM", "AES", 32),
    SM4_GCM("SM4-GCM", "SM4", 16);

    private final String label;
    private final String cipher;
    private final int bytes;

    Algorithm(String label, String cipher, int bytes) {
      this.label = label;
      this.cipher = cipher;
      this.bytes = bytes;
    }

    /** As operators write it. */
    public String label() {
      return label;
    }

    Cipher instance() throws GeneralSecurityException {
      String transformation = cipher + "/GCM/NoPadding";
      return this == SM4_GCM
          ? Cipher.getInstance(transformation, National.PROVIDER)
          : Cipher.getInstance(transformation);
    }
  }

  /** Made when SM4 is first used: the JDK has none. */
  private static final class National {
    static final BouncyCastleProvider PROVIDER = new BouncyCastleProvider();
  }

  /** A data key and how it seals; its id says nothing of it. */
  public static final class Key {
    private final Algorithm algorithm;
    private final SecretKeySpec secret;
    private final String id;

    /**
     * @param secret 32 bytes for AES, 16 for SM4
     */
    public Key(Algorithm algorithm, byte[] secret) {
      if (secret.length != algorithm.bytes) {
        throw new IllegalArgumentException(
            "A data key for %s must have %d bytes, not %d"
                .formatted(algorithm.label, algorithm.bytes, secret.length));
      }
      this.algorithm = algorithm;
      this.secret = new SecretKeySpec(secret, algorithm.cipher);
      this.id =
          HexFormat.of()
              .formatHex(
                  hmac(
                      new SecretKeySpec(secret, "HmacSHA256"),
                      ("data key|" + algorithm.label).getBytes(StandardCharsets.UTF_8)),
                  0,
                  ID);
    }

    private byte[] head() {
      return joined(new byte[] {WITH_ID}, HexFormat.of().parseHex(id), NOTHING);
    }

    /** Eight hexadecimal digits. */
    public String id() {
      return id;
    }

    /** Without the key, so that none ends in a log. */
    @Override
    public String toString() {
      return "Key[" + id + ", " + algorithm.label + "]";
    }
  }

  /** A value is sealed under a key that was not given. */
  public static final class MissingKeyException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    MissingKeyException(String context, String keyId) {
      super(
          "Sealed value of %s needs the data key %s, which is neither ZHICHENG_DATA_KEY nor one of ZHICHENG_DATA_KEYS_ALSO"
              .formatted(context, keyId));
    }
  }

  /**
   * @param current seals, and opens
   * @param also open only
   * @param indexKeys 32 bytes each, in the order they came into use; at least one
   */
  public Sealer(Key current, List<Key> also, List<byte[]> indexKeys) {
    if (indexKeys.isEmpty() || indexKeys.stream().anyMatch(key -> key.length != 32)) {
      throw new IllegalArgumentException("Index keys must be 32 bytes long, and one is needed");
    }
    this.current = current;
    keys.put(current.id, current);
    also.forEach(key -> keys.putIfAbsent(key.id, key));
    this.indexKeys = indexKeys.stream().map(key -> new SecretKeySpec(key, "HmacSHA256")).toList();
    this.withId = keys.size() > 1 || current.algorithm != Algorithm.AES_256_GCM;
  }

  /** Under the current key. */
  public byte[] seal(String plain, String context) {
    byte[] nonce = new byte[NONCE];
    RANDOM.nextBytes(nonce);
    byte[] head = withId ? current.head() : NOTHING;
    byte[] sealed =
        run(
            Cipher.ENCRYPT_MODE,
            current,
            nonce,
            head,
            context,
            plain.getBytes(StandardCharsets.UTF_8));
    return joined(withId ? head : new byte[] {PLAIN}, nonce, sealed);
  }

  /**
   * What was sealed.
   *
   * @throws MissingKeyException when its key was not given
   * @throws IllegalStateException when it was changed, or is of another column
   */
  public String open(byte[] stored, String context) {
    byte[] opened =
        keyId(stored).isPresent() ? openedById(stored, context) : openedByAny(stored, context);
    return new String(opened, StandardCharsets.UTF_8);
  }

  private byte[] openedById(byte[] stored, String context) {
    String id = keyId(stored).orElseThrow();
    Key key = keys.get(id);
    if (key == null) {
      throw new MissingKeyException(context, id);
    }
    byte[] head = key.head();
    return run(
        Cipher.DECRYPT_MODE,
        key,
        Arrays.copyOfRange(stored, 1 + ID, 1 + ID + NONCE),
        head,
        context,
        Arrays.copyOfRange(stored, 1 + ID + NONCE, stored.length));
  }

  private byte[] openedByAny(byte[] stored, String context) {
    if (stored.length < 1 + NONCE + TAG || stored[0] != PLAIN) {
      throw new IllegalStateException("Sealed value of " + context + " is none");
    }
    byte[] nonce = Arrays.copyOfRange(stored, 1, 1 + NONCE);
    byte[] sealed = Arrays.copyOfRange(stored, 1 + NONCE, stored.length);
    IllegalStateException shut = null;
    for (Key key : keys.values()) {
      if (key.algorithm == Algorithm.AES_256_GCM) {
        try {
          return run(Cipher.DECRYPT_MODE, key, nonce, NOTHING, context, sealed);
        } catch (IllegalStateException e) {
          shut = e;
        }
      }
    }
    throw new IllegalStateException(
        "Sealed value of " + context + " opens with none of the data keys", shut);
  }

  /** The id of the key a value names; empty for format 1, which names none. */
  public static Optional<String> keyId(byte[] stored) {
    return stored.length >= 1 + ID + NONCE + TAG && stored[0] == WITH_ID
        ? Optional.of(HexFormat.of().formatHex(stored, 1, 1 + ID))
        : Optional.empty();
  }

  /** Whether a value needs no other key than the current one. */
  public boolean isCurrent(byte[] stored) {
    return keyId(stored).map(current.id::equals).orElse(!withId);
  }

  /** The key that seals. */
  public Key current() {
    return current;
  }

  /** Ids of all keys that open. */
  public List<String> keyIds() {
    return List.copyOf(keys.keySet());
  }

  /**
   * 32 bytes that are equal for equal values of the same purpose, and say nothing without the keys.
   */
  public byte[] index(String value, String purpose) {
    return index(value, purpose, indexKeys.size());
  }

  /** The same as it was when only the first so many keys were in use. */
  public byte[] index(String value, String purpose, int keysInUse) {
    byte[] text = (purpose + "|" + value).getBytes(StandardCharsets.UTF_8);
    return reindexed(hmac(indexKeys.getFirst(), text), 1, keysInUse);
  }

  /** An index of the time of the first so many keys, as it is now. */
  public byte[] reindexed(byte[] index, int keysInUse) {
    return reindexed(index, keysInUse, indexKeys.size());
  }

  private byte[] reindexed(byte[] index, int from, int to) {
    byte[] now = index;
    for (SecretKeySpec key : indexKeys.subList(from, to)) {
      now = hmac(key, now);
    }
    return now;
  }

  /** Ids of the index as it was with one key, with two and so on; the last is that of today. */
  public List<String> indexIds() {
    var ids = new ArrayList<String>();
    for (int used = 1; used <= indexKeys.size(); used++) {
      ids.add(HexFormat.of().formatHex(index("", "index key", used), 0, ID));
    }
    return ids;
  }

  private static byte[] joined(byte[] first, byte[] second, byte[] third) {
    byte[] all = Arrays.copyOf(first, first.length + second.length + third.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    System.arraycopy(third, 0, all, first.length + second.length, third.length);
    return all;
  }

  private static byte[] hmac(SecretKeySpec key, byte[] text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return mac.doFinal(text);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("No HMAC-SHA-256 in this JDK", e);
    }
  }

  private static byte[] run(
      int mode, Key key, byte[] nonce, byte[] head, String context, byte[] input) {
    try {
      Cipher cipher = key.algorithm.instance();
      cipher.init(mode, key.secret, new GCMParameterSpec(TAG * 8, nonce));
      cipher.updateAAD(head);
      cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
      return cipher.doFinal(input);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Sealed value of " + context + " does not open", e);
    }
  }
}
