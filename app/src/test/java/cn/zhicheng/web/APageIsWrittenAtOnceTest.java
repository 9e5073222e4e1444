package cn.zhicheng.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.View;

/** A page costs one write, however many pieces its template has. */
class APageIsWrittenAtOnceTest {
  private final StaticListableBeanFactory none = new StaticListableBeanFactory();

  @Test
  void howeverManyPiecesItHas() throws Exception {
    var response = new Counted();
    View view =
        new JteViews()
            .jteViewResolver(
                Rendering.ENGINE,
                new ShellAdvice(
                    none.getBeanProvider(NavContributor.class),
                    none.getBeanProvider(UserChipSource.class)))
            .resolveViewName("web/waiting", Locale.ROOT);
    Objects.requireNonNull(view)
        .render(
            Map.of("status", 503, "seconds", 5L, "looks", true, "back", "/me"),
            new MockHttpServletRequest(),
            response);
    assertThat(response.written.toString(StandardCharsets.UTF_8)).contains("<html lang=\"zh-CN\">");
    assertThat(response.getContentLength()).isEqualTo(response.written.size());
    assertThat(response.writes).isOne();
  }

  private static final class Counted extends MockHttpServletResponse {
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private int writes;

    @Override
    public ServletOutputStream getOutputStream() {
      return new ServletOutputStream() {
        @Override
        public void write(int octet) {
          writes++;
          written.write(octet);
        }

        @Override
        public void write(byte[] octets, int from, int length) {
          writes++;
          written.write(octets, from, length);
        }

        @Override
        public boolean isReady() {
          return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
          throw new UnsupportedOperationException();
        }
      };
    }
  }
}
