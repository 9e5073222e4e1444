package cn.zhicheng.seal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a file after its signature was checked.
 *
 * @param signer the signer's common name as its certificate says it; null where none can be read
 * @param signedAt as the signature claims; null where none can be read
 * @param stampedAt as a time-stamp authority we trust proves it; null without one
 * @param sha256 64 small hex digits over the bytes the signature covers: of a PDF all but the
 *     signature itself, of an OFD its list of digests ({@code Signature.xml}); null without one
 */
public record FileVerdict(
    FileKind kind,
    FileOutcome outcome,
    @Nullable String signer,
    @Nullable Instant signedAt,
    @Nullable Instant stampedAt,
    @Nullable String sha256) {
  /** A verdict without a signature behind it. */
  public static FileVerdict of(FileKind kind, FileOutcome outcome) {
    return new FileVerdict(kind, outcome, null, null, null, null);
  }

  /** Whether the file is ours and unchanged. */
  public boolean valid() {
    return outcome == FileOutcome.VALID;
  }
}
