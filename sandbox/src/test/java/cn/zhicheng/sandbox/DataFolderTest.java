package cn.zhicheng.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
  @TempDir private Path root;

  @Test
  void secretsAreMadeOnceAndForTheOwnerOnly() throws Exception {
    try (var folder = DataFolder.open(root)) {
      Secrets first = Secrets.in(folder.secrets());
      assertThat(Secrets.in(folder.secrets())).isEqualTo(first);
      assertThat(first.dataKey()).isNotEqualTo(first.indexKey());
      assertThat(Files.getPosixFilePermissions(folder.secrets())).hasSize(2);
    }
  }

  @Test
  void clearingLeavesWhatIsNotOurs() throws Exception {
    Files.writeString(root.resolve("letter.txt"), "mine");
    try (var folder = DataFolder.open(root)) {
      Secrets.in(folder.secrets());
      Files.writeString(folder.portalAccounts(), "{}");
      folder.markReady();
      folder.clear();
      assertThat(folder.ready()).isFalse();
      assertThat(folder.secrets()).doesNotExist();
      assertThat(folder.portalAccounts()).doesNotExist();
      assertThat(root.resolve("letter.txt")).exists();
    }
  }

  @Test
  void twoRunsCannotShareAFolder() throws Exception {
    try (var folder = DataFolder.open(root)) {
      assertThat(folder.ready()).isFalse();
      assertThatThrownBy(() -> DataFolder.open(root))
          .isInstanceOf(LaunchRefusedException.class)
          .hasMessageContaining("in use by another run");
    }
  }
}
