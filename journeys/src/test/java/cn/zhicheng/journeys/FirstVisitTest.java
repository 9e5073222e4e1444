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
  private static final String HASHED = ".*/(static|webjars)/[^?]+\\?v=[0-9a-f]{12}(#.*)?";

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
    for (Request file : finished.stream().filter(one -> !one.isNavigationRequest()).toList()) {
      assertThat(file.url()).as("every file at an address of its content").matches(HASHED);
      assertThat(file.response().headers())
          .as("headers of %s", file.url())
          .containsEntry("cache-control", "public, max-age=31536000, immutable");
    }
    assertThat(references(visitor)).isNotEmpty().allMatch(address -> address.matches(HASHED));
  }

  /** What the page names, whether it was asked for or not. */
  @SuppressWarnings("unchecked")
  private static List<String> references(Visitor visitor) {
    return (List<String>)
        visitor
            .page()
            .evaluate(
                "[...document.querySelectorAll('script[src], link[rel=stylesheet], link[rel=icon],"
                    + " img[src], use')].map((one) => one.src || one.href.baseVal ||"
                    + " one.href).filter((address) => !address.startsWith('#')"
                    + " && !address.startsWith('data:'))");
  }

  private static int bytes(Request request) {
    var sizes = request.sizes();
    return sizes.responseBodySize + sizes.responseHeadersSize;
  }
}
