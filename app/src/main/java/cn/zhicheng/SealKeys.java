package cn.zhicheng;

import cn.zhicheng.shared.Sealer;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Stream;

/** Keys as operators write them. No message holds one. */
public final class SealKeys {
  private SealKeys() {}

  /**
   * The keys of {@code ZHICHENG_DATA_KEY}, {@code ZHICHENG_DATA_KEYS_ALSO} and {@code
   * ZHICHENG_INDEX_KEY}.
   *
   * @param current the data key that seals
   * @param also data keys that only open, commas between them; may be empty
   * @param index commas between them, in the order they came into use
   * @throws IllegalArgumentException when one is no key
   */
  public static Sealer sealer(String current, String also, String index) {
    return new Sealer(
        dataKey(current),
        parts(also).map(SealKeys::dataKey).toList(),
        parts(index).map(SealKeys::decoded).toList());
  }

  /** Base64 of 32 bytes for AES-256-GCM, or {@code SM4-GCM:} and Base64 of 16 bytes. */
  public static Sealer.Key dataKey(String written) {
    int colon = written.indexOf(':');
    String label =
        colon < 0 ? Sealer.Algorithm.AES_256_GCM.label() : written.substring(0, colon).strip();
    Sealer.Algorithm algorithm =
        Arrays.stream(Sealer.Algorithm.values())
            .filter(one -> one.label().equals(label))
            .findFirst()
            .orElseThrow(() ->
                new IllegalArgumentException(
                    "A data key names an algorithm that is neither AES-256-GCM nor SM4-GCM"));
    return new Sealer.Key(algorithm, decoded(written.substring(colon + 1).strip()));
  }

  private static Stream<String> parts(String written) {
    return Arrays.stream(written.split(",")).map(String::strip).filter(one -> !one.isEmpty());
  }

  private static byte[] decoded(String base64) {
    try {
      return Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("A key is not written in Base64", e);
    }
  }
}
