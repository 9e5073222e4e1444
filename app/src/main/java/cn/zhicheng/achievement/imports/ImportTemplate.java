package cn.zhicheng.achievement.imports;

import cn.zhicheng.sheet.SheetTemplate;
import java.util.List;
import org.springframework.stereotype.Component;

/** 「下载模板」: the empty list of a category or of a table, made from its definition. */
@Component
public class ImportTemplate {
  private final ColumnRules columns;

  ImportTemplate(ColumnRules columns) {
    this.columns = columns;
  }

  /** The workbook. */
  public byte[] of(ImportTarget target) {
    String most = "%,d".formatted(target.maxRows());
    List<String> notes =
        List.of(
            "填写前请先看完本页。",
            "1. 请在第一张工作表从第二行起填写，每行一条。黄色、带 * 的列必填。不要修改第一行的列名，列的先后可以调整，不用的选填列可以删去。",
            "2. 最多 "
                + most
                + " 行，文件不超过 "
                + ImportTarget.MEGABYTES
                + " MB。所有单元格已设为文本格式，从别处复制内容时请“只粘贴值”，不能有公式和宏。",
            "3. 日期写成 2020-09-01，年月写成 2020-09；用 Excel 日期格式的也可以。",
            "4. 上传后系统先逐行检查并指出每一处问题，由您决定是否导入，检查时不会写入业绩库。",
            target.entry() == null ? "5. 每行导入为一条草稿，附件在导入后逐条上传，再提交单位审核。" : "5. 不要填写患者姓名、证件号码和电话。");
    return SheetTemplate.of(target.name(), columns.of(target), notes, target.maxRows());
  }
}
