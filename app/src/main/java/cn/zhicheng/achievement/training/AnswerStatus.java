package cn.zhicheng.achievement.training;

import java.net.http.HttpResponse;
import java.time.Duration;

/** What the status of an answer means. */
final class AnswerStatus {
  private static final Duration USUAL_PAUSE = Duration.ofSeconds(10);

  private AnswerStatus() {}

  /**
   * Goes on only with 200.
   *
   * @throws TrainingUnavailableException saying what else it was
   */
  static void requireOk(HttpResponse<String> answer) {
    int status = answer.statusCode();
    if (status == 200) {
      return;
    }
    String detail = answer.uri().getPath() + " answered " + status;
    throw switch (status) {
      case 400, 401, 403 -> new TrainingUnavailableException(TrainingTrouble.REFUSED, detail);
      case 429 ->
          new TrainingUnavailableException(TrainingTrouble.BUSY, pause(answer), detail, null);
      default ->
          new TrainingUnavailableException(
              status >= 500 ? TrainingTrouble.DOWN : TrainingTrouble.BROKEN, detail);
    };
  }

  private static Duration pause(HttpResponse<String> answer) {
    return answer
        .headers()
        .firstValue("Retry-After")
        .filter(seconds -> seconds.matches("\\d{1,5}"))
        .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
        .orElse(USUAL_PAUSE);
  }
}
