package cn.zhicheng.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever was remembered as asked for, nobody is led off this platform. */
class AskedPagesTest {
  @Test
  void pathAndQueryComeBack() {
    assertThat(AskedPages.here("http://localhost/applications/plans/7?type=%E7%A0%B4%E6%A0%BC"))
        .hasValue("/applications/plans/7?type=%E7%A0%B4%E6%A0%BC");
    assertThat(AskedPages.here("https://elsewhere.example/me")).hasValue("/me");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost//elsewhere.example/me",
        "http://localhost/\\elsewhere.example",
        "//",
        "javascript:alert(1)",
        "mailto:somebody@elsewhere.example",
        "http://localhost",
        "http://[broken",
        "/a|b",
        "",
      })
  void whatABrowserCouldReadAsAnotherSiteDoesNot(String saved) {
    assertThat(AskedPages.here(saved)).isEmpty();
  }
}
