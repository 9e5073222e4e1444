package cn.zhicheng.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.testing.ProductTest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.FlashMapManager;

/** Clicks whose next page is never fetched, with what the product's pages are told by. */
@ProductTest
class RecentFlashMapsTest {
  @Autowired FlashMapManager maps;
  private final MockHttpSession session = new MockHttpSession();

  @Test
  void onlyTheNewestFewWaitInTheSession() {
    for (int click = 1; click <= 50; click++) {
      click("/page/" + click);
    }

    assertThat(waiting()).hasSize(RecentFlashMaps.MOST);
    assertThat(told("/page/50")).isEqualTo("/page/50");
    assertThat(told("/page/43")).isEqualTo("/page/43");
    assertThat(told("/page/42")).isNull();
  }

  @Test
  void whatWasFetchedIsGone() {
    click("/page/1");

    assertThat(told("/page/1")).isEqualTo("/page/1");
    assertThat(told("/page/1")).isNull();
    assertThat(session.getAttributeNames().hasMoreElements()).isFalse();
  }

  private void click(String next) {
    var told = new FlashMap();
    told.setTargetRequestPath(next);
    told.put("told", next);
    maps.saveOutputFlashMap(told, request("/click"), new MockHttpServletResponse());
  }

  private @Nullable Object told(String path) {
    FlashMap fetched = maps.retrieveAndUpdate(request(path), new MockHttpServletResponse());
    return fetched == null ? null : fetched.get("told");
  }

  private List<?> waiting() {
    return (List<?>)
        Objects.requireNonNull(session.getAttribute(session.getAttributeNames().nextElement()));
  }

  private MockHttpServletRequest request(String path) {
    var request = new MockHttpServletRequest("GET", path);
    request.setSession(session);
    return request;
  }
}
