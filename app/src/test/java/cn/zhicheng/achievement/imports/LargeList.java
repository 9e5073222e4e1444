package cn.zhicheng.achievement.imports;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A large list of twelve columns, as Excel would keep it: every row is a good paper of its own. */
final class LargeList {
  private static final List<String> HEAD =
      List.of(
          "论文题目*", "期刊名称*", "年、卷、期*", "发表日期*", "作者身份*", "本人排名*", "ISSN 号", "CN 号", "起止页码", "作者人数",
          "收录情况", "字数");

  private LargeList() {}

  /** Writes it into this file. */
  static Path of(int rows, Path file) throws IOException {
    try (var book = new SXSSFWorkbook(100);
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      var sheet = book.createSheet("论文");
      put(sheet.createRow(0), HEAD);
      for (int i = 1; i <= rows; i++) {
        put(
            sheet.createRow(i),
            List.of(
                "大单元教学的实践与思考之" + i,
                "安徽教育",
                "2024 年第 " + i % 12 + " 期",
                "2024-05-15",
                "第一作者",
                "1",
                "1002-2384",
                "34-1024/G4",
                i % 90 + "-" + (i % 90 + 4),
                "3",
                "普通期刊",
                "5000"));
      }
      book.write(out);
    }
    return file;
  }

  private static void put(org.apache.poi.xssf.streaming.SXSSFRow row, List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      row.createCell(i).setCellValue(cells.get(i));
    }
  }
}
