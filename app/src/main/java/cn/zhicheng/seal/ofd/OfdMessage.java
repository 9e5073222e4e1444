package cn.zhicheng.seal.ofd;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.List;

/** What the value of an OFD signature says, of either kind. */
interface OfdMessage {
  /**
   * Reads a value.
   *
   * @param type of the signature, as the list of signatures says it: Seal, or Sign
   * @throws IOException when it is no such value
   */
  static OfdMessage read(String type, byte[] value) throws IOException {
    return type.equals("Seal") ? SealedMessage.read(value) : NationalMessage.read(value);
  }

  /** The digest it vouches for. */
  byte[] content();

  X509Certificate signer();

  /** The certificates that came along. */
  List<X509Certificate> sent();

  /** Whether the signature belongs to the content; asked only of a signer we trust. */
  boolean fits();
}
