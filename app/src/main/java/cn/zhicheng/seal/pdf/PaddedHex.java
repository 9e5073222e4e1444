package cn.zhicheng.seal.pdf;

import cn.zhicheng.seal.cms.BrokenMessageException;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;

/** A signature as it stands in a PDF: hex, filled up with zeros to the room it was given. */
final class PaddedHex {
  private PaddedHex() {}

  /** The message without the zeros; anything but zeros behind it would go unsigned. */
  static byte[] der(String hex) throws BrokenMessageException {
    try {
      byte[] padded = HexFormat.of().parseHex(hex);
      int length = length(padded);
      for (int i = length; i < padded.length; i++) {
        if (padded[i] != 0) {
          throw new IOException("Bytes behind the signature");
        }
      }
      return Arrays.copyOf(padded, length);
    } catch (IOException | IllegalArgumentException e) {
      throw new BrokenMessageException(e);
    }
  }

  /** From the header alone: tag, then the length in its short or long form. */
  private static int length(byte[] der) throws IOException {
    int first = der.length < 2 ? -1 : der[1] & 0xff;
    int octets = first < 0x80 ? 0 : first & 0x7f;
    if (first < 0 || first == 0x80 || octets > 3 || der.length < 2 + octets) {
      throw new IOException("No message of a known length");
    }
    int length = octets == 0 ? first : 0;
    for (int i = 0; i < octets; i++) {
      length = length << 8 | der[2 + i] & 0xff;
    }
    if (length > der.length - 2 - octets) {
      throw new IOException("A message cut short");
    }
    return 2 + octets + length;
  }
}
