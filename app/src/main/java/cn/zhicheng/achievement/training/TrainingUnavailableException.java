package cn.zhicheng.achievement.training;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The training-hours service gave no usable answer. Nothing was written. */
public class TrainingUnavailableException extends RuntimeException {
  private final TrainingTrouble trouble;
  private final Duration pause;

  TrainingUnavailableException(TrainingTrouble trouble, String detail) {
    this(trouble, Duration.ZERO, detail, null);
  }

  TrainingUnavailableException(TrainingTrouble trouble, String detail, @Nullable Throwable cause) {
    this(trouble, Duration.ZERO, detail, cause);
  }

  TrainingUnavailableException(
      TrainingTrouble trouble, Duration pause, String detail, @Nullable Throwable cause) {
    super(trouble + ": " + detail, cause);
    this.trouble = trouble;
    this.pause = pause;
  }

  public TrainingTrouble trouble() {
    return trouble;
  }

  /** How long to wait before another try makes sense; zero when not known. */
  Duration pause() {
    return pause;
  }

  /** What the person reads: what happened, that nothing changed, and what to do. */
  public String sentence() {
    String when = pause.isZero() ? "稍后" : "在 " + Math.max(1, pause.toSeconds()) + " 秒后";
    return trouble.words() + "，没有提取到任何记录，原有记录不变。请" + when + "再点击“提取”；急需的，可以点击“新增”录入并上传学时证明。";
  }
}
