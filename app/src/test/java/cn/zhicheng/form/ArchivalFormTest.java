package cn.zhicheng.form;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import cn.zhicheng.testing.Archival;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The form can be kept for good: PDF/A-2a by the reference validator. */
class ArchivalFormTest {
  @Test
  void theFullFormIsPdfA() throws Exception {
    assertThat(Archival.failures(FormPrinter.print(SampleForms.full()))).isEmpty();
  }

  @Test
  void theFormOfAPersonWhoEnteredNothingIsPdfA() throws Exception {
    assertThat(Archival.failures(FormPrinter.print(SampleForms.minimal()))).isEmpty();
  }

  @Test
  void ofUniversalAccessOnlyTheClaimIsMissing() throws Exception {
    assertThat(Archival.failures(FormPrinter.print(SampleForms.full()), PDFAFlavour.PDFUA_1))
        .singleElement(as(STRING))
        .startsWith("5 The PDF/UA version and conformance level");
  }
}
