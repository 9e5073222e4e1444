package cn.zhicheng.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhicheng.shared.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderStoreTest {
  private final byte[] content = {1, 2, 3};
  private final String sha256 = Sha256.of(content);

  private static List<Path> files(Path folder) throws IOException {
    try (var walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).map(folder::relativize).toList();
    }
  }

  @Test
  void aContentLiesOnceUnderItsHash(@TempDir Path folder) throws IOException {
    var store = new FolderStore(folder);
    store.put(sha256, content);
    store.put(sha256, content);
    assertThat(store.get(sha256)).isEqualTo(content);
    assertThat(files(folder)).containsExactly(Path.of("03", "90", sha256));
  }

  @Test
  void aContentChangedOnDiskIsNotHandedOut(@TempDir Path folder) throws IOException {
    var store = new FolderStore(folder);
    store.put(sha256, content);
    Files.write(folder.resolve("03").resolve("90").resolve(sha256), new byte[] {1, 2, 4});
    assertThatThrownBy(() -> store.get(sha256)).hasMessageContaining("was changed on disk");
  }

  @Test
  void aMissingContentIsAFault(@TempDir Path folder) {
    assertThatThrownBy(() -> new FolderStore(folder).get(sha256))
        .isInstanceOf(IllegalStateException.class);
  }
}
