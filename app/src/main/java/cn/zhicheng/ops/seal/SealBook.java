package cn.zhicheng.ops.seal;

import cn.zhicheng.ops.OpsSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The file of all seals, one a line, only ever added to. */
@Component
class SealBook {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private final Path file;

  SealBook(OpsSettings settings) {
    this.file = settings.seals();
  }

  Path file() {
    return file;
  }

  List<Seal> all() {
    if (!Files.exists(file)) {
      return List.of();
    }
    try {
      return Files.readAllLines(file).stream()
          .filter(line -> !line.isBlank())
          .map(line -> JSON.readValue(line, Seal.class))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("封存记录不能读取：" + file, e);
    }
  }

  void add(Seal seal) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(
          file,
          JSON.writeValueAsString(seal) + "\n",
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND,
          StandardOpenOption.DSYNC);
    } catch (IOException e) {
      throw new UncheckedIOException("封存记录不能写入：" + file, e);
    }
  }
}
