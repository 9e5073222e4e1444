package cn.zhicheng.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Static files are kept for ever at the address with their hash, and at no other. */
class StaticFilesTest {
  private static MockHttpServletResponse ask(String address, String... headers) throws Exception {
    int query = address.indexOf('?');
    var request =
        new MockHttpServletRequest("GET", query < 0 ? address : address.substring(0, query));
    request.setQueryString(query < 0 ? null : address.substring(query + 1));
    for (int each = 0; each < headers.length; each += 2) {
      request.addHeader(headers[each], headers[each + 1]);
    }
    var response = new MockHttpServletResponse();
    var rest = new MockFilterChain();
    new StaticFiles().doFilter(request, response, rest);
    if (rest.getRequest() != null) {
      response.setStatus(404);
    }
    return response;
  }

  private static String unpacked(byte[] packed) throws IOException {
    try (var in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }
  }

  static java.util.List<String> everyFile() {
    return java.util.List.of(
        Assets.styles(),
        Assets.url("zhicheng.js"),
        Assets.url("entry.js"),
        Assets.url("upload.js"),
        Assets.url("crop.js"),
        Assets.url("reader.js"),
        Assets.url("icons.svg"),
        Assets.url("favicon.svg"),
        Assets.url("picture.css"),
        Assets.webjar("htmx.org", "dist/htmx.min.js"),
        Assets.webjar("cropperjs", "dist/cropper.esm.min.js"));
  }

  @ParameterizedTest
  @org.junit.jupiter.params.provider.MethodSource("everyFile")
  void aHashedAddressIsKeptForEver(String address) throws Exception {
    var answer = ask(address, "Accept-Encoding", "gzip, br");
    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(answer.getHeader("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
    var plain = ask(address);
    if (answer.getHeader("Content-Encoding") != null) {
      assertThat(answer.getHeader("Vary")).isEqualTo("Accept-Encoding");
      assertThat(unpacked(answer.getContentAsByteArray()))
          .isEqualTo(plain.getContentAsString(java.nio.charset.StandardCharsets.UTF_8));
    }
    assertThat(plain.getHeader("Content-Encoding")).isNull();
  }

  @Test
  void anyOtherAddressIsAskedForEachTime() throws Exception {
    for (String address : new String[] {"/static/entry.js", "/static/entry.js?v=000000000000"}) {
      var answer = ask(address);
      assertThat(answer.getStatus()).isEqualTo(200);
      assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-cache");
      var tag = String.valueOf(answer.getHeader("ETag"));
      assertThat(ask(address, "If-None-Match", tag).getStatus()).isEqualTo(304);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/static/",
        "/static/nothing.js",
        "/static/../application.yml",
        "/static/..%2fapplication.yml",
        "/static/./entry.js",
        "/webjars/",
        "/webjars/htmx.org",
        "/webjars/htmx.org/../../application.yml",
        "/webjars/nothing/x.js",
        "/login"
      })
  void nothingElseIsServed(String path) throws Exception {
    assertThat(ask(path).getStatus()).isEqualTo(404);
  }
}
