package cn.zhicheng.identity;

import cn.zhicheng.shared.Sealer;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The natural person behind an account, known by the blind index of their ID number alone: the same
 * index stands in the person's row, so that nobody decides their own file.
 */
public final class Holder {
  /** Purpose of the blind index, the same for persons and accounts. */
  public static final String PURPOSE = "person.id_no";

  private Holder() {}

  /** The index of an ID number, or null for an empty one. */
  public static byte @Nullable [] index(Sealer sealer, String idNo) {
    String number = idNo.strip().toUpperCase(Locale.ROOT);
    return number.isEmpty() ? null : sealer.index(number, PURPOSE);
  }

  /** The index in hexadecimal; empty for none. */
  public static String hex(byte @Nullable [] index) {
    return index == null ? "" : HexFormat.of().formatHex(index);
  }

  /** The index out of its hexadecimal form; null for an empty one. */
  public static byte @Nullable [] bytes(String hex) {
    return hex.isEmpty() ? null : HexFormat.of().parseHex(hex);
  }
}
