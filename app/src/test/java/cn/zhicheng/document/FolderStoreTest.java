package cn.zhicheng.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderStoreTest extends DocumentStoreCases {
  @TempDir private Path folder;

  @Override
  DocumentStore store() {
    return new FolderStore(folder);
  }

  @Override
  List<String> kept() {
    try (var walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).map(folder::relativize).map(Path::toString).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  void spoil(String sha256) {
    try {
      Files.write(
          folder.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4)).resolve(sha256),
          new byte[] {1, 2, 4});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void filesAreSpreadOverFolders() {
    store().put(SHA256, CONTENT);
    assertThat(kept()).containsExactly(Path.of("03", "90", SHA256).toString());
  }
}
