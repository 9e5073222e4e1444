package cn.zhicheng.journeys.pages;

import cn.zhicheng.journeys.Visitor;
import java.nio.file.Path;

/** 「当前申报记录」 on 「职称申报」 (FAQ-P37, P43). */
public final class RecordPage {
  private final Visitor visitor;

  private RecordPage(Visitor visitor) {
    this.visitor = visitor;
  }

  public static RecordPage open(Visitor visitor) {
    visitor.menu("职称申报");
    visitor.arrive("职称申报");
    return new RecordPage(visitor);
  }

  public RecordPage sees(String... words) {
    for (String word : words) {
      visitor.sees(word);
    }
    return this;
  }

  /** 「导出申报信息」: the 专业技术资格评审表. */
  public Path export(String name) {
    Path file = Path.of("target", "papers", name);
    var download = visitor.download("导出申报信息");
    download.saveAs(file);
    return file;
  }
}
