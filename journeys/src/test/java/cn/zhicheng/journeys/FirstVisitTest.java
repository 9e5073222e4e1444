package cn.zhicheng.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.journeys.Stage.Door;
import com.microsoft.playwright.Request;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A first visit over a village's line: few requests, few bytes, nothing from anywhere else. */
@ExtendWith(Stage.class)
class FirstVisitTest {
  private static final int REQUESTS = 10;
  private static final int BYTES = 100_000;

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/login", "/login/preset", "/plans", "/bulletins", "/help", "/verify"})
  @DisplayName("第一次打开：不超过 10 个请求、100 kB")
  void aPageIsLight(String path, Door door) {
    Visitor visitor = door.enter("first" + path.replace('/', '-'), Screen.PHONE);
    List<Request> finished = new CopyOnWriteArrayList<>();
    visitor.page().onRequestFinished(finished::add);
    visitor.go(path);
    visitor.page().waitForLoadState();
    assertThat(finished).hasSizeBetween(1, REQUESTS - 1);
    assertThat(finished.stream().mapToInt(FirstVisitTest::bytes).sum())
        .as("bytes of %s", finished.stream().map(one -> one.url() + " " + bytes(one)).toList())
        .isBetween(1, BYTES);
  }

  private static int bytes(Request request) {
    var sizes = request.sizes();
    return sizes.responseBodySize + sizes.responseHeadersSize;
  }
}
