package cn.zhicheng.form.print;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How much printing may take.
 *
 * @param threads that print at once; each keeps about 100 MB of type
 * @param longest time of one document; the time in the queue is as long at most
 * @param stuck threads that may hang in a document that was given up; with one more, printing stops
 *     until one comes back
 */
@Component
public record RenderLimits(int threads, Duration longest, int stuck) {
  /** Documents that may wait. */
  static final int QUEUE = 64;

  /** Named here, because the components of a record would hand the annotations to its fields. */
  public RenderLimits(
      @Value("${zhicheng.form.threads:1}") int threads,
      @Value("${zhicheng.form.longest:PT60S}") Duration longest,
      @Value("${zhicheng.form.stuck:3}") int stuck) {
    this.threads = threads;
    this.longest = longest;
    this.stuck = stuck;
  }
}
