package cn.zhicheng.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Archives are opened in the hand, not on the table: what is in them that should not be is named.
 */
class OfficeFilesAreLookedIntoTest {
  private static final byte[] DOCX = SampleArchives.docx("正文");
  private static final byte[] PROGRAM = bytes("MZ\u0090\0\3\0\0\0");

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static void refused(String name, byte[] content, String why) {
    assertThatThrownBy(() -> ReceivedFile.of(name, content))
        .isInstanceOf(UnfitFileException.class)
        .hasMessageContaining(why);
  }

  @Test
  void theirNamesEndAsTheirContentSays() {
    assertThat(ReceivedFile.of("总结.doc", DOCX).name()).isEqualTo("总结.doc.docx");
    assertThat(ReceivedFile.of("发票.pdf", SampleArchives.ofd("票")).name()).isEqualTo("发票.pdf.ofd");
  }

  @ParameterizedTest
  @ValueSource(strings = {"word/vbaProject.bin", "word/activeX/activeX1.bin", "WORD/VBADATA.xml"})
  void macrosAreNamed(String part) {
    refused("a.docx", SampleArchives.with(DOCX, part, new byte[] {1}), "含有宏");
  }

  @Test
  void aMacroDocumentUnderAnotherNameIsOne() {
    byte[] types = bytes("<Types>application/vnd.ms-word.document.macroEnabled.main+xml</Types>");
    refused("a.docx", SampleArchives.with(DOCX, "[Content_Types].xml", types), "含有宏");
  }

  @Test
  void embeddedProgramsAreNamed() {
    refused("a.docx", SampleArchives.with(DOCX, "word/embeddings/a.EXE", bytes("x")), "嵌入了程序");
    refused("a.docx", SampleArchives.with(DOCX, "word/media/a.png", PROGRAM), "嵌入了程序");
    refused(
        "a.ofd",
        SampleArchives.with(SampleArchives.ofd("甲"), "Doc_0/Attachs/a.js", bytes("1")),
        "嵌入了程序");
    byte[] pasted = "..Ole10Native..".getBytes(StandardCharsets.UTF_16LE);
    refused("a.docx", SampleArchives.with(DOCX, "word/embeddings/oleObject1.bin", pasted), "嵌入了程序");
  }

  @Test
  void formulasAndChartsAreNoPrograms() {
    byte[] formula = "Equation Native".getBytes(StandardCharsets.UTF_16LE);
    byte[] with = SampleArchives.with(DOCX, "word/embeddings/oleObject1.bin", formula);
    assertThat(ReceivedFile.of("a.docx", with).kind()).isEqualTo(FileKind.DOCX);
  }

  @Test
  void aTemplateFromElsewhereIsNamedAndALinkIsNot() {
    String relation =
        "<Relationships><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/%s\""
            + " Target=\"http://192.0.2.1/a\" TargetMode=\"External\"/></Relationships>";
    byte[] template =
        bytes(relation.formatted("officeDocument/2006/relationships/attachedTemplate"));
    byte[] link = bytes(relation.formatted("officeDocument/2006/relationships/hyperlink"));
    String rels = "word/_rels/settings.xml.rels";
    refused("a.docx", SampleArchives.with(DOCX, rels, template), "引用了外部的模板");
    assertThat(ReceivedFile.of("a.docx", SampleArchives.with(DOCX, rels, link)).kind())
        .isEqualTo(FileKind.DOCX);
  }

  @Test
  void bombsAreStoppedByWhatComesOut() {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          byte[] zeros = new byte[17 * 1024 * 1024];
          Arrays.fill(zeros, (byte) ' ');
          refused("a.docx", SampleArchives.with(DOCX, "word/styles2.xml", zeros), "解压后的内容过多");
          byte[] many = new byte[50 * 1024 * 1024];
          byte[] twice = SampleArchives.with(DOCX, "word/media/1.bmp", many);
          refused("a.docx", SampleArchives.with(twice, "word/media/2.bmp", many), "解压后的内容过多");
          Map<String, byte[]> entries = new LinkedHashMap<>();
          entries.put("OFD.xml", bytes("<a/>"));
          for (int i = 0; i < 3_001; i++) {
            entries.put("a/" + i, new byte[0]);
          }
          refused("a.ofd", SampleArchives.zip(entries), "解压后的内容过多");
        });
  }

  @Test
  void anArchiveCutOffIsNoDocument() {
    refused("a.docx", Arrays.copyOf(DOCX, DOCX.length / 2), "不完整");
    refused("a.zip", SampleArchives.zip(Map.of("a.txt", bytes("a"))), "压缩包");
  }

  @Test
  void otherOfficeFilesAreNamed() throws IOException {
    var sheet = new ByteArrayOutputStream();
    try (var book = new XSSFWorkbook()) {
      book.createSheet();
      book.write(sheet);
    }
    refused("a.docx", sheet.toByteArray(), "Excel");
    var old = new ByteArrayOutputStream();
    try (var files = new POIFSFileSystem()) {
      files.createDocument(new java.io.ByteArrayInputStream(new byte[9000]), "WordDocument");
      files.writeFilesystem(old);
    }
    refused("a.doc", old.toByteArray(), "旧版 Office");
    refused("a.heic", bytes("\0\0\0\u0018ftypheic\0\0\0\0mif1heic"), "HEIC");
    refused("a.webp", bytes("RIFF\u0024\0\0\0WEBPVP8 "), "另存为 jpg");
  }
}
