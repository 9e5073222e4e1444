package cn.zhicheng.sandbox;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Files that people send. */
final class SampleUploads {
  private SampleUploads() {}

  /** A list of papers; four thousand are read in the background. */
  static byte[] papers(int rows) throws Exception {
    var head =
        List.of(
            "论文题目*", "期刊名称*", "年、卷、期*", "发表日期*", "作者身份*", "本人排名*", "ISSN 号", "影响因子", "收录情况", "代表作");
    try (var book = new SXSSFWorkbook(100)) {
      var sheet = book.createSheet("论文");
      for (int i = 0; i <= rows; i++) {
        var cells =
            i == 0
                ? head
                : List.of(
                    "论文 " + UUID.randomUUID() + UUID.randomUUID(),
                    "安徽教育",
                    "2024 年第 5 期",
                    "2024-05-15",
                    "第一作者",
                    "1",
                    "",
                    "",
                    "普通期刊",
                    "否");
        var row = sheet.createRow(i);
        for (int at = 0; at < cells.size(); at++) {
          row.createCell(at).setCellValue(cells.get(at));
        }
      }
      var out = new ByteArrayOutputStream();
      book.write(out);
      return out.toByteArray();
    }
  }

  /** Begins to send this file; the upload's id. */
  static String begin(Visitor visitor, byte[] file) throws Exception {
    return visitor
        .post("/uploads", Map.of("name", "证书.pdf", "size", file.length + "", "sha256", hash(file)))
        .body()
        .replaceAll(".*\"id\":\"([^\"]+)\".*", "$1");
  }

  static String hash(byte[] file) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
  }

  /** A small PDF with a stream nobody else has. */
  static byte[] pdf() throws Exception {
    try (var made = new PDDocument()) {
      made.addPage(new PDPage());
      byte[] noise = new byte[200_000];
      new Random().nextBytes(noise);
      var stream = new PDStream(made, new ByteArrayInputStream(noise));
      made.getPage(0).getCOSObject().setItem("Noise", stream);
      var out = new ByteArrayOutputStream();
      made.save(out);
      return out.toByteArray();
    }
  }
}
