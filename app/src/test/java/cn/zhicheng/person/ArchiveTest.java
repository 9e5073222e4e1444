package cn.zhicheng.person;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.shared.Slice;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** How the ZIP of 「导出我的数据」 is put together. */
class ArchiveTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Archive archive = new Archive(out);

  private Map<String, String> unpacked() throws IOException {
    var files = new LinkedHashMap<String, String>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  @ParameterizedTest
  @CsvSource({
    "学位证书.pdf, 学位证书.pdf",
    "../../etc/passwd, __.._etc_passwd",
    "C:\\桌面\\a.pdf, C__桌面_a.pdf",
    "'a\u202Efdp.exe', a_fdp.exe",
    "..., _",
    "'a?*<>|\"\r\nb', a________b"
  })
  void namesWriteNowhereElse(String name, String safe) {
    assertThat(Archive.safe(name)).isEqualTo(safe);
  }

  @Test
  void longNamesKeepTheirEnding() {
    String safe = Archive.safe("𠮷".repeat(300) + ".pdf");
    assertThat(safe.codePointCount(0, safe.length())).isEqualTo(120);
    assertThat(safe).endsWith("𠮷.pdf");
  }

  @Test
  void rowsAndFilesComeBackAsTheyWere() throws IOException {
    archive.json("业绩", "个人业绩库", List.of(Map.of("题目", "论文"), Map.of("题目", "著作")).iterator());
    archive.json("空", "没有", List.of().iterator());
    archive.file("files/证书.pdf", "文件", "内容".getBytes(StandardCharsets.UTF_8));
    archive.finish();
    Map<String, String> files = unpacked();
    assertThat(files).containsOnlyKeys("业绩.json", "空.json", "files/证书.pdf");
    var rows = JsonMapper.shared().readTree(files.get("业绩.json"));
    assertThat(rows.size()).isEqualTo(2);
    assertThat(rows.get(1).get("题目").asString()).isEqualTo("著作");
    assertThat(JsonMapper.shared().readTree(files.get("空.json")).isEmpty()).isTrue();
    assertThat(files.get("files/证书.pdf")).isEqualTo("内容");
    assertThat(archive.lines()).extracting(Archive.Line::rows).containsExactly(2L, 0L, 1L);
  }

  @Test
  void theIndexNamesEveryFileAndTrustsNoName() {
    var lines = List.of(new Archive.Line("files/<b> 1.pdf", "文件", 1));
    String html = ExportIndex.html("王<i>", "2026-09-21 16:30", lines);
    assertThat(html)
        .contains("王&lt;i&gt;的数据", "href=\"files/%3Cb%3E%201.pdf\"")
        .doesNotContain("<b>", "<i>");
  }

  @Test
  void aListIsWalkedPageByPage() {
    var asked = new ArrayList<String>();
    UUID first = UUID.randomUUID();
    var walk =
        new Paging<String>(after -> {
          asked.add(String.valueOf(after));
          return after == null
              ? new Slice<>(List.of("甲", "乙"), first.toString())
              : new Slice<>(List.of("丙"), null);
        });
    assertThat(asked).containsExactly("null");
    var seen = new ArrayList<String>();
    walk.map(text -> text + "。").forEachRemaining(seen::add);
    assertThat(seen).containsExactly("甲。", "乙。", "丙。");
    assertThat(asked).containsExactly("null", first.toString());
  }
}
