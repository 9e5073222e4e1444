package cn.zhicheng.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LaunchOptionsTest {
  @Test
  void withoutOptionsThePortsAreTheUsualOnes() {
    var options = LaunchOptions.parse();
    assertThat(options.productUrl()).isEqualTo("http://localhost:8080");
    assertThat(options.portalUrl()).isEqualTo("http://localhost:9000");
    assertThat(options.trainingUrl()).isEqualTo("http://localhost:9200");
    assertThat(options.demo()).isTrue();
    assertThat(options.reset()).isFalse();
  }

  @Test
  void everyOptionIsTaken() {
    var options =
        LaunchOptions.parse(
            "--reset",
            "--data",
            "/tmp/x",
            "--port",
            "1",
            "--portal-port",
            "2",
            "--training-port",
            "3",
            "--no-demo");
    assertThat(options)
        .isEqualTo(new LaunchOptions(Path.of("/tmp/x"), 1, 2, 3, "127.0.0.1", true, false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--what",
        "--port",
        "--port x",
        "--port 70000",
        "--port 0",
        "--port 9000",
        "--training-port 9000",
        "--training-port 8080"
      })
  void nonsenseIsRefusedWithTheUsage(String typed) {
    assertThatThrownBy(() -> LaunchOptions.parse(typed.split(" ", -1)))
        .isInstanceOf(LaunchRefusedException.class)
        .hasMessageContaining("Usage: ./run");
  }
}
