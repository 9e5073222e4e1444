package cn.zhicheng.form;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.form.companion.CompanionPdf;
import cn.zhicheng.form.companion.SummaryPdf;
import cn.zhicheng.form.print.FormFonts;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Writes the papers that docs/documents.md shows to {@code target/printed}, to be looked at. No
 * part of the ordinary run: see {@link FormBench}.
 */
@Tag("bench")
class PrintedSamples {
  private static final Path TO = Path.of("target", "printed");

  @Test
  void write() throws IOException {
    Files.createDirectories(TO);
    Files.write(TO.resolve("six.pdf"), FormPrinter.print(LengthyForms.six()));
    Files.write(TO.resolve("richest.pdf"), FormPrinter.print(LengthyForms.richest()));
    Files.write(TO.resolve("poorest.pdf"), FormPrinter.print(SampleForms.minimal()));
    var companion =
        new CompanionPdf(
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "jte.templates"),
            new FormFonts(),
            FormPrinter.THREADS,
            FormPrinter.GUARD);
    var summary = new SummaryPdf(companion, FormPrinter.GUARD);
    var met = List.of("具备硕士学位，取得一级教师资格后任教满 5 年（最高学历：硕士，任现职年限：9）", "近五年年度考核均为合格以上");
    Files.write(TO.resolve("summary.pdf"), summary.print(LengthyForms.richest(), met));
    assertThat(TO.resolve("summary.pdf")).isNotEmptyFile();
  }
}
