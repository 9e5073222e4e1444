package cn.zhicheng.testing;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What the reference validator finds against a PDF. */
public final class Archival {
  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private Archival() {}

  /** Clause and sentence of each rule of PDF/A-2a broken; empty: it can be kept for good. */
  public static List<String> failures(byte[] pdf) throws Exception {
    return failures(pdf, PDFAFlavour.PDFA_2_A);
  }

  /** Clause and sentence of each rule of the flavour broken. */
  public static List<String> failures(byte[] pdf, PDFAFlavour flavour) throws Exception {
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
