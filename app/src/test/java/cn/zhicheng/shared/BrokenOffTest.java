package cn.zhicheng.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class BrokenOffTest {
  private static final class SharkBitException extends UncheckedIOException implements Busy.Away {
    SharkBitException() {
      super("The store's cable is cut", new IOException("no answer"));
    }
  }

  @Test
  void whatPassesIsNamedForTheLog() {
    assertThat(Busy.brokeOff(new IllegalStateException(new SQLException("", "08006"))))
        .isEqualTo("SQLException 08006");
    assertThat(Busy.brokeOff(new IllegalStateException(new SharkBitException())))
        .isEqualTo("SharkBitException The store's cable is cut");
    assertThat(Busy.brokeOff(new UncheckedIOException(new IOException("No space left on device"))))
        .isEqualTo("IOException No space left on device");
    assertThat(Busy.brokeOff(new FileSystemException("/tmp/a", null, "设备上没有空间"))).isNotNull();
  }

  @Test
  void allElseFailedForGood() {
    assertThat(Busy.brokeOff(new IOException("Missing root object specification in trailer")))
        .isNull();
    assertThat(Busy.brokeOff(new IllegalStateException("No space left on device"))).isNull();
    assertThat(Busy.brokeOff(new SQLException("duplicate key", "23505"))).isNull();
  }
}
