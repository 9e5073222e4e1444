package cn.zhicheng.document.upload;

import cn.zhicheng.shared.Refusal;
import cn.zhicheng.shared.RefusedException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Who makes the document of an upload: one request at a time, on whatever node. Its mark is taken
 * back when it fails, so that who asks again need not wait; where even that fails, this node still
 * knows the mark as one that nobody works under.
 */
@Component
class FinishingMarks {
  private static final Logger LOG = LoggerFactory.getLogger(FinishingMarks.class);

  /** Whoever made a mark has this long; after that they are held for dead. */
  private static final Duration LIFE = Duration.ofMinutes(2);

  private final UploadStore uploads;
  private final Clock clock;

  /** Marks of this node that could not be taken back. */
  private final Map<UUID, Instant> left = new ConcurrentHashMap<>();

  FinishingMarks(UploadStore uploads, Clock clock) {
    this.uploads = uploads;
    this.clock = clock;
  }

  /**
   * What the work makes, alone.
   *
   * @throws RefusedException {@code FINISHING} while another request makes the document
   */
  <T> T alone(UUID upload, Supplier<T> work) {
    Instant mark = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Instant dead = mark.minus(LIFE);
    if (!orTakenBack(upload, mark, () -> uploads.claim(upload, mark, dead, left.get(upload)))) {
      throw new RefusedException(Refusal.of("FINISHING", "文件正在处理，请稍候。"));
    }
    left.remove(upload);
    return orTakenBack(upload, mark, work);
  }

  /** Also a mark of whose setting the answer was lost. */
  private <T> T orTakenBack(UUID upload, Instant mark, Supplier<T> work) {
    try {
      return work.get();
    } catch (RuntimeException e) {
      takeBack(upload, mark);
      throw e;
    }
  }

  private void takeBack(UUID upload, Instant mark) {
    try {
      uploads.release(upload, mark);
    } catch (RuntimeException e) {
      LOG.warn("The mark of an upload stays until somebody asks here again: {}", e.toString());
      left.values().removeIf(other -> other.isBefore(mark.minus(LIFE)));
      left.put(upload, mark);
    }
  }
}
