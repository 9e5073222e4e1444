package cn.zhicheng.document.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What clamd says, and what is made of it when it says nothing. */
class ClamdTest {
  private static final byte[] LARGE = new byte[300_000];

  @Test
  void okIsClean() throws IOException {
    try (var clamd = new FakeClamd("stream: OK")) {
      assertThat(clamd.scanner().clean(LARGE)).isTrue();
      assertThat(clamd.scanner().clean(new byte[0])).isTrue();
    }
  }

  @Test
  void foundIsNot() throws IOException {
    byte[] eicar = (" ".repeat(100_000) + FakeClamd.EICAR).getBytes(StandardCharsets.ISO_8859_1);
    try (var clamd = new FakeClamd("stream: OK")) {
      assertThat(clamd.scanner().clean(eicar)).isFalse();
    }
  }

  @Test
  void anythingElseIsNoVerdict() {
    try (var clamd = new FakeClamd("INSTREAM size limit exceeded. ERROR")) {
      assertThatThrownBy(() -> clamd.scanner().clean(LARGE))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("size limit");
    }
  }

  @Test
  void oneThatHangsIsNotWaitedForLong() {
    try (var clamd = new FakeClamd("")) {
      assertThatThrownBy(() -> clamd.scanner(100).clean(LARGE))
          .isInstanceOf(SocketTimeoutException.class);
    }
  }

  @Test
  void oneThatIsDownIsNoVerdict() {
    var clamd = new FakeClamd("stream: OK");
    Scanner scanner = clamd.scanner();
    clamd.close();
    assertThatThrownBy(() -> scanner.clean(LARGE)).isInstanceOf(IOException.class);
  }

  @Test
  void withoutAHostThereIsNone() {
    var choice = new ScannerChoice();
    assertThat(choice.scanner(" ", 3310, 60).present()).isFalse();
    assertThat(choice.scanner("127.0.0.1", 3310, 60).present()).isTrue();
  }
}
