package cn.zhicheng.document.upload;

import cn.zhicheng.document.Documents;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.shared.Ids;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.RefusedException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens the way for a file that will come in pieces. */
@Component
public class BeginUpload {
  private static final Duration LIFE = Duration.ofHours(24);
  private static final int LONGEST_NAME = 250;
  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
  private final UploadStore uploads;
  private final Clock clock;

  BeginUpload(UploadStore uploads, Clock clock) {
    this.uploads = uploads;
    this.clock = clock;
  }

  /**
   * Begins.
   *
   * @param size bytes of the whole file
   * @param sha256 64 small hex digits of the whole file; empty when the browser can't tell
   * @throws InvalidException for a file that can't be taken whatever it holds
   * @throws RefusedException while too much of this account is under way
   */
  @Transactional
  public Upload begin(Actor actor, String name, long size, String sha256) {
    Documents.requireSize(name, size);
    UploadLimits.mayBegin(uploads.load(actor), size).orThrow();
    Instant now = clock.instant();
    var upload =
        new Upload(
            Ids.next(),
            name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME),
            size,
            SHA256.matcher(sha256).matches() ? sha256 : null,
            0,
            null,
            now.plus(LIFE));
    uploads.add(actor, upload, now);
    return upload;
  }
}
