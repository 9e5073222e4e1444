package cn.zhicheng.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Only a named proxy says for whom it asks. */
class TrustedProxiesTest {
  private final TrustedProxies filter = new TrustedProxies(List.of("10.0.0.0/8", " ::1"));

  private HttpServletRequest seen(String from) throws Exception {
    var request = new MockHttpServletRequest("GET", "/");
    request.setRemoteAddr(from);
    request.addHeader("X-Forwarded-For", "198.51.100.7");
    request.addHeader("X-Forwarded-Proto", "https");
    request.addHeader("X-Forwarded-Host", "zhicheng.example.cn");
    var chain = new MockFilterChain();
    filter.doFilter(request, new MockHttpServletResponse(), chain);
    return (HttpServletRequest) Objects.requireNonNull(chain.getRequest());
  }

  @Test
  void aProxyIsBelieved() throws Exception {
    for (String proxy : List.of("10.0.0.11", "::1")) {
      HttpServletRequest request = seen(proxy);
      assertThat(request.getRemoteAddr()).isEqualTo("198.51.100.7");
      assertThat(request.isSecure()).isTrue();
      assertThat(request.getServerName()).isEqualTo("zhicheng.example.cn");
    }
  }

  @Test
  void anybodyElseIsNot() throws Exception {
    HttpServletRequest request = seen("203.0.113.5");
    assertThat(request.getRemoteAddr()).isEqualTo("203.0.113.5");
    assertThat(request.isSecure()).isFalse();
    assertThat(request.getServerName()).isEqualTo("localhost");
    assertThat(request.getHeader("X-Forwarded-For")).isNull();
  }

  @Test
  void anAddressThatIsNoneStopsTheStart() {
    assertThatThrownBy(() -> new TrustedProxies(List.of("nginx"))).isInstanceOf(Exception.class);
  }
}
