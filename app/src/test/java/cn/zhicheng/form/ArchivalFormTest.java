package cn.zhicheng.form;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The form can be kept for good: PDF/A-2a by the reference validator. */
class ArchivalFormTest {
  @BeforeAll
  static void validator() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @Test
  void theFullFormIsPdfA() throws Exception {
    assertThat(failures(FormPrinter.print(SampleForms.full()))).isEmpty();
  }

  @Test
  void theFormOfAPersonWhoEnteredNothingIsPdfA() throws Exception {
    assertThat(failures(FormPrinter.print(SampleForms.minimal()))).isEmpty();
  }

  @Test
  void ofUniversalAccessOnlyTheClaimIsMissing() throws Exception {
    assertThat(failures(FormPrinter.print(SampleForms.full()), PDFAFlavour.PDFUA_1))
        .singleElement(as(STRING))
        .startsWith("5 The PDF/UA version and conformance level");
  }

  private static List<String> failures(byte[] pdf) throws Exception {
    return failures(pdf, PDFAFlavour.PDFA_2_A);
  }

  private static List<String> failures(byte[] pdf, PDFAFlavour flavour) throws Exception {
    try (var parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(failed -> failed.getRuleId().getClause() + " " + failed.getMessage())
          .distinct()
          .toList();
    }
  }
}
