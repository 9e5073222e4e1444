package cn.zhicheng.form.print;

import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * One or two threads that render, with a queue before them. Each keeps its own parsed fonts (about
 * 100 MB), which is why requests do not render on their own threads. A document past its time is
 * given up; its thread is interrupted and another takes its place, so that the next person is
 * served even when the first never comes back.
 */
@Component
public class RenderThreads implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(RenderThreads.class);

  /** What turns a document into bytes, on one thread. */
  @FunctionalInterface
  interface Renderer {
    byte[] render(PdfDocument document) throws Exception;
  }

  private final BlockingQueue<RenderJob> queue = new ArrayBlockingQueue<>(RenderLimits.QUEUE);
  private final ThreadFactory threads =
      Thread.ofPlatform().name("form-", 1).daemon().priority(Thread.MIN_PRIORITY).factory();
  private final ScheduledThreadPoolExecutor watch =
      new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().name("form-watch").daemon().factory());
  private final RenderLimits limits;
  private final ThreadLocal<Renderer> renderers;
  private final Set<Thread> started = ConcurrentHashMap.newKeySet();
  private int working;
  private int stuck;
  private volatile boolean closed;

  @Autowired
  public RenderThreads(RenderLimits limits) {
    this(limits, () -> new PdfRenderer()::render);
  }

  RenderThreads(RenderLimits limits, Supplier<Renderer> renderers) {
    this.limits = limits;
    this.renderers = ThreadLocal.withInitial(renderers);
    watch.setRemoveOnCancelPolicy(true);
  }

  /**
   * Renders the document and waits for it.
   *
   * @throws RenderBusyException if the queue is full or does not move, or too many threads hang
   * @throws NotPrintedException if it takes too long or fails
   */
  public byte[] render(PdfDocument document) {
    var job = new RenderJob(document);
    if (!staffed()) {
      throw new RenderBusyException(PrintTrouble.STOPPED);
    }
    if (!queue.offer(job)) {
      throw new RenderBusyException(PrintTrouble.CROWDED);
    }
    try {
      if (!job.begun(limits.longest().toMillis()) && queue.remove(job)) {
        throw new RenderBusyException(PrintTrouble.CROWDED);
      }
      return job.await();
    } catch (InterruptedException e) {
      queue.remove(job);
      Thread.currentThread().interrupt();
      throw new NotPrintedException(PrintTrouble.STOPPED, e);
    }
  }

  /** Threads that hang in a document that was given up. */
  public synchronized int stuck() {
    return stuck;
  }

  boolean anybodyWaits() {
    return !queue.isEmpty();
  }

  /** Starts what is missing; whether anybody renders at all. */
  private synchronized boolean staffed() {
    while (!closed && working < limits.threads() && stuck <= limits.stuck()) {
      working++;
      threads.newThread(this::work).start();
    }
    return working > 0;
  }

  private void work() {
    Thread me = Thread.currentThread();
    started.add(me);
    try {
      boolean wanted = true;
      while (wanted && !closed) {
        Outcome outcome = run(queue.take());
        if (outcome != Outcome.DONE) {
          renderers.remove();
        }
        wanted = outcome != Outcome.LATE || cameBack();
      }
    } catch (InterruptedException e) {
      LOG.debug("Render thread ends", e);
    } finally {
      started.remove(me);
    }
  }

  private enum Outcome {
    DONE,
    FAILED,
    LATE
  }

  /** Whatever goes wrong belongs to the job, and the thread goes on with fresh type. */
  private Outcome run(RenderJob job) {
    Future<?> alarm = alarm(job, Thread.currentThread());
    job.begin();
    try {
      return job.done(renderers.get().render(job.document())) ? Outcome.DONE : Outcome.LATE;
    } catch (Throwable e) {
      return job.failed(e) ? Outcome.FAILED : Outcome.LATE;
    } finally {
      alarm.cancel(false);
    }
  }

  private Future<?> alarm(RenderJob job, Thread thread) {
    return watch.schedule(
        () -> giveUp(job, thread), limits.longest().toMillis(), TimeUnit.MILLISECONDS);
  }

  private synchronized void giveUp(RenderJob job, Thread thread) {
    String title = job.document().title();
    if (job.failed(new NotPrintedException(PrintTrouble.TOO_LONG, "given up: " + title))) {
      working--;
      stuck++;
      LOG.error("{} hangs in {}; {} threads do", thread.getName(), title, stuck);
      thread.interrupt();
      staffed();
    }
  }

  /** A thread returns from what was given up; whether it is still wanted. */
  private synchronized boolean cameBack() {
    Thread.interrupted();
    stuck--;
    if (working >= limits.threads()) {
      return false;
    }
    working++;
    return true;
  }

  @Override
  public void close() {
    closed = true;
    started.forEach(Thread::interrupt);
    for (RenderJob job = queue.poll(); job != null; job = queue.poll()) {
      job.begin();
      job.failed(new NotPrintedException(PrintTrouble.STOPPED, "the product stops"));
    }
    watch.shutdown();
  }
}
